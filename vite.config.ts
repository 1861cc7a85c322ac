import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import * as operations from './src/web/explorer/operations.generated.js';

/** Compresses once what the server then sends as it is: texts only, since fonts and pictures are compressed already. */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.keys(bundle).filter((file) => /\.(js|css|html|svg)$/.test(file));
    await Promise.all(texts.map((text) => compress(join(dir, text))));
  },
};

/** The highest quality would take fourteen times as long, at a first start, for a tenth less. */
const BROTLI = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: 9,
};

async function compress(file: string): Promise<void> {
  const text = await readFile(file);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, { params: BROTLI }),
    promisify(gzip)(text, { level: 9 }),
  ]);
  await writeFile(`${file}.br`, br);
  await writeFile(`${file}.gz`, gz);
}

/** Writes down what the explorer asks, so that a server that starts can ask it ahead of the first visit. */
const questions: Plugin = {
  name: 'questions',
  async writeBundle({ dir = '' }) {
    const documents = Object.entries(operations).flatMap(([name, document]) =>
      name.endsWith('Document') ? [[name.replace(/Document$/, ''), String(document)]] : [],
    );
    await writeFile(join(dir, 'explorer.questions.json'), JSON.stringify(Object.fromEntries(documents)));
  },
};

/** The pages by the mode they are built in. What is framed shares no files with the explorer: its first view would come in three times as many. */
const PAGES: Record<string, string[]> = {
  production: ['src/web/explorer/index.html', 'src/web/graphiql/index.html'],
  embed: ['src/web/embed/index.html'],
};

/** The pages the server offers from dist/web. Everything is bundled: city networks reach no CDN. */
export default defineConfig(({ mode }) => ({
  root: 'src/web',
  publicDir: false,
  plugins: [compressed, questions],
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: mode !== 'embed',
    // A font or picture written into a style sheet as data: is refused by a strict content security policy.
    assetsInlineLimit: 0,
    // What is bundled is MIT, ISC or Apache-2.0 and asks for its notice to travel along.
    license: { fileName: mode === 'embed' ? 'licenses.embed.md' : 'licenses.md' },
    // GraphiQL's editor is 2.7 MB however it is split, and comes from the same machine or the city's own network.
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: PAGES[mode] ?? [],
      // One request for React and for what loads views, which both pages need, instead of one for each of them.
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\/|vite\/(module)?preload/ }],
        },
      },
      // React libraries mark modules "use client" for servers that render React; there is none here.
      checks: { moduleLevelDirective: false },
    },
  },
}));
