import { defineConfig } from 'vite';

/** The program with its packages in a few files: loaded from a thousand, it takes twice as long to start. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/program',
    target: 'node24',
    // A server that runs may still load a chunk after the next build.
    emptyOutDir: false,
    // What is bundled asks for its notice to travel along.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      // A worker begins in a file of its own.
      input: { keikaku: 'dist/main.js', 'plan-check.worker': 'dist/plan-check/plan-check.worker.js' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', keepNames: true },
    },
  },
  ssr: {
    noExternal: true,
    // type-graphql asks for class-validator where it is there; kuromoji reads the dictionary beside it, and pdfjs-dist its fonts and half of itself.
    external: ['class-validator', 'kuromoji', 'pdfjs-dist'],
  },
});
