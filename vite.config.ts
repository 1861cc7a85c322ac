import { defineConfig } from 'vite';

/** The pages the server offers from dist/web. Everything is bundled: city networks reach no CDN. */
export default defineConfig({
  root: 'src/web',
  publicDir: false,
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
