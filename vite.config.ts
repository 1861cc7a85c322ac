import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Compresses once what the server then sends as it is: texts only, since fonts and pictures are compressed already. */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.keys(bundle).filter((file) => /\.(js|css|html|svg)$/.test(file));
    for (const text of texts)
      await writeFile(join(dir, `${text}.gz`), gzipSync(await readFile(join(dir, text)), { level: 9 }));
  },
};

/** The pages the server offers from dist/web. Everything is bundled: city networks reach no CDN. */
export default defineConfig({
  root: 'src/web',
  publicDir: false,
  plugins: [compressed],
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // A font or picture written into a style sheet as data: is refused by a strict content security policy.
    assetsInlineLimit: 0,
    // What is bundled is MIT, ISC or Apache-2.0 and asks for its notice to travel along.
    license: { fileName: 'licenses.md' },
    // GraphiQL's editor is 2.7 MB however it is split, and comes from the same machine or the city's own network.
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['src/web/explorer/index.html', 'src/web/graphiql/index.html'],
      // React libraries mark modules "use client" for servers that render React; there is none here.
      checks: { moduleLevelDirective: false },
    },
  },
});
