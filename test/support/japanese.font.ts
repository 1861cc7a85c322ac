import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FONTS = ['400Regular', '700Bold'];

/**
 * A fontconfig file that offers a Japanese font, for a browser on a machine without one: without it every picture is boxes. The
 * page itself is not touched.
 */
export async function japaneseFontConfig(): Promise<string> {
  const cache = await mkdtemp(join(tmpdir(), 'keikaku-fonts-'));
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-jp/package.json'));
  const config = join(cache, 'fonts.conf');
  await writeFile(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${FONTS.map((weight) => `<dir>${join(fonts, weight)}</dir>`).join('')}<cachedir>${cache}</cachedir></fontconfig>`,
  );
  return config;
}
