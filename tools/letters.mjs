// Writes src/domain/letters.generated.ts: which letters are the same to a reader. Run by hand when its sources have a new
// version, with the folder of Unicode's data files (Debian's package unicode-data puts them into /usr/share/unicode):
//
//   node tools/letters.mjs /usr/share/unicode
//
// Sources: EquivalentUnifiedIdeograph.txt, Unihan_Variants.txt, Unihan_OtherMappings.txt and Unihan_IRGSources.txt of the
// Unicode Character Database, and the package yitizi.
import { readFileSync, writeFileSync } from 'node:fs';
import yitizi from 'yitizi';

const folder = process.argv[2] ?? '/usr/share/unicode';
const read = (file) => readFileSync(`${folder}/${file}`, 'utf8');
const fromHex = (hex) => String.fromCodePoint(Number.parseInt(hex, 16));
const version = /EquivalentUnifiedIdeograph-([\d.]+)\.txt/.exec(read('EquivalentUnifiedIdeograph.txt'))[1];

/** The values of a Unihan property by letter. */
function property(file, name) {
  const lines = read(file).split('\n');
  const rows = lines
    .map((line) => line.split('\t'))
    .filter(([code, property]) => code.startsWith('U+') && property === name);
  return new Map(rows.map(([code, , value]) => [fromHex(code.slice(2)), value]));
}
const lettersIn = (value = '') => [...value.matchAll(/U\+([0-9A-F]+)/g)].map(([, hex]) => fromHex(hex));

function radicals() {
  const pairs = [];
  for (const line of read('EquivalentUnifiedIdeograph.txt').split('\n')) {
    const [, first, last = first, ideograph] = /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([0-9A-F]+)/.exec(line) ?? [];
    if (!first) continue;
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++) {
      // Strokes (31C0 to 31EF) are drawn apart and mean no letter.
      if (code >= 0x2e80 && code <= 0x2fdf) pairs.push([String.fromCodePoint(code), fromHex(ideograph)]);
    }
  }
  return pairs;
}

/**
 * A letter outside of the lists of jōyō and jinmeiyō kanji becomes the one in them that it is a variant of; where several
 * are, the one that Unihan calls a mere other shape (Z), and none where that does not tell.
 */
function variants() {
  const joyo = property('Unihan_OtherMappings.txt', 'kJoyoKanji');
  const jinmeiyo = property('Unihan_OtherMappings.txt', 'kJinmeiyoKanji');
  const semantic = property('Unihan_Variants.txt', 'kSemanticVariant');
  const shapes = property('Unihan_Variants.txt', 'kZVariant');
  // What Japanese fonts have: the JIS standards, and what IBM and Windows have beside them (髙, 﨑).
  const japanese = new Set([
    ...property('Unihan_IRGSources.txt', 'kIRG_JSource').keys(),
    ...property('Unihan_OtherMappings.txt', 'kIBMJapan').keys(),
  ]);
  const isJoyo = (letter) => joyo.has(letter) && !joyo.get(letter).startsWith('U+');
  const isJinmeiyo = (letter) => jinmeiyo.has(letter) && !jinmeiyo.get(letter).includes('U+');
  const pairs = [];
  for (const letter of [...japanese].sort()) {
    // Compatibility ideographs are the same letter by Unicode's own rule (NFKC).
    if (letter !== letter.normalize('NFKC')) continue;
    const standard = lettersIn(jinmeiyo.get(letter))[0] ?? lettersIn(joyo.get(letter))[0];
    if (standard && !isJoyo(letter)) pairs.push([letter, standard]);
    if (standard || isJoyo(letter) || isJinmeiyo(letter)) continue;
    const values = semantic.get(letter)?.split(' ') ?? [];
    const shape = values.filter((value) => /:[A-Z]*Z/.test(value)).flatMap(lettersIn);
    const named = [...lettersIn(semantic.get(letter)), ...lettersIn(shapes.get(letter)), ...yitizi.get(letter)];
    const others = [...new Set(named)];
    const [one, ...more] = [others.filter(isJoyo), others.filter(isJinmeiyo)].find(({ length }) => length > 0) ?? [];
    const chosen = more.length === 0 ? one : shape.length === 1 ? shape[0] : undefined;
    if (chosen && chosen !== letter) pairs.push([letter, chosen]);
  }
  return pairs;
}

const lines = (pairs) => {
  const words = pairs.map((pair) => pair.join(''));
  const rows = [];
  for (let start = 0; start < words.length; start += 38) rows.push(`  '${words.slice(start, start + 38).join(' ')}',`);
  return rows.join('\n');
};

writeFileSync(
  new URL('../src/domain/letters.generated.ts', import.meta.url),
  `// Written by tools/letters.mjs from the Unicode Character Database ${version} (EquivalentUnifiedIdeograph.txt, Unihan) and the
// package yitizi (CC0-1.0). Do not edit.
//
// The data of Unicode: Copyright © 1991-2026 Unicode, Inc. All rights reserved. Distributed under the Unicode License v3:
// permission is granted, free of charge, to use, copy, modify and distribute it, provided that this notice appears with it;
// it is provided "as is", without warranty of any kind. https://www.unicode.org/license.txt

/** Radicals, which PDFs give for the letters they look like: each with that letter. */
export const RADICALS = [
${lines(radicals())}
].join(' ');

/** Other shapes of kanji, old ones and those of names: each with the kanji that is in common use. */
export const KANJI_VARIANTS = [
${lines(variants())}
].join(' ');
`,
);
