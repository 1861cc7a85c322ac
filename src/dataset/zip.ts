import { zipSync } from 'fflate';

/** The earliest time that a zip can tell, in whatever time zone: equal content is equal bytes. */
const ALWAYS = new Date(1980, 0, 1);

/** Files in one, equal byte for byte where these are. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]);
  return zipSync(Object.fromEntries(bytes), { mtime: ALWAYS });
}
