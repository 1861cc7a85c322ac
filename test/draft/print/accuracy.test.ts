import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftPrint } from '../../../src/draft/print/draft-print.js';
import { linesOf } from '../../../src/draft/print/print-account.js';
import { readPrint } from '../../../src/draft/print/read-print.js';
import { type Comparison, compare, ofAll } from '../../../tools/plan-facts.mjs';
import { typesetNested } from './invented/nested.print.js';
import { typesetNumbered } from './invented/numbered.print.js';
import { storedProfile } from './profiles.js';
import { typesetKashiwa } from './typeset-kashiwa.js';

// What drafts are worth: each is held, fact by fact, against the document that its print was made from.

const invented = (name: string) => new URL(`./invented/${name}`, import.meta.url);
const truthOf = (url: URL): unknown => parse(readFileSync(url, 'utf8'));

const prints = [
  {
    name: 'Kashiwa typeset as a PDF',
    file: 'kashiwa.pdf',
    bytes: typesetKashiwa,
    profile: new URL('../../../seed/profiles/kashiwa.yaml', import.meta.url),
    truth: new URL('../../../seed/kashiwa-2024.yaml', import.meta.url),
    recall: 0.98,
    precision: 0.99,
    // Pages of pillars are printed, and the text edition that the seed was made of has none.
    beyondTheTruth: ['pages', 'reasons'] as string[],
  },
  {
    name: 'nested ア and ①, as a Word file',
    file: 'nested.docx',
    bytes: typesetNested,
    profile: invented('nested.profile.yaml'),
    truth: invented('nested.yaml'),
    recall: 0.95,
    precision: 0.95,
    beyondTheTruth: [] as string[],
  },
  {
    name: 'numbered 1-1-1 with tables of each measure, as a PDF',
    file: 'numbered.pdf',
    bytes: typesetNumbered,
    profile: invented('numbered.profile.yaml'),
    truth: invented('numbered.yaml'),
    recall: 0.95,
    precision: 0.95,
    beyondTheTruth: [] as string[],
  },
  {
    name: 'a text edition with tables in sequence',
    file: 'linear.txt',
    bytes: async () => readFileSync(invented('linear.txt')),
    profile: invented('linear.profile.yaml'),
    truth: invented('linear.yaml'),
    recall: 0.95,
    precision: 0.95,
    beyondTheTruth: [] as string[],
  },
];

describe.each(prints)('a draft of $name', ({ file, bytes, profile, truth, recall, precision, beyondTheTruth }) => {
  it('has what its print says, kind by kind, and makes nothing up', async () => {
    const draft = draftPrint(await readPrint(await bytes(), file), storedProfile(profile), file);
    const kinds = compare(draft.document, truthOf(truth));
    const poor = [...kinds].filter(
      ([kind, found]: [string, Comparison]) =>
        found.recall < recall || (found.precision < precision && !beyondTheTruth.includes(kind)),
    );
    expect(poor.map(([kind, { missing, extra }]) => ({ kind, missing, extra }))).toEqual([]);
    expect(ofAll(kinds).found).toBeGreaterThan(200);
  });

  it('says of every line of its print what became of it', async () => {
    const print = await readPrint(await bytes(), file);
    const { account } = draftPrint(print, storedProfile(profile), file);
    const lines = linesOf(print);
    expect(lines.filter((line) => !account.fateOf(line))).toEqual([]);
    const unused = lines.filter((line) => account.fateOf(line)?.is === 'unused');
    expect(account.notes.unused.map(({ text }) => text)).toEqual(unused.map(({ text }) => text));
  });
});
