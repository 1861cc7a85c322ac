import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PRODUCT_FOLDER } from '../product.js';
import { COMPOSED, filterOf } from './filters.js';
import { askAs } from './product.server.js';

/** What others waited for their answers, in milliseconds, and how the strangers' questions ended. */
export interface Storm {
  answers: number;
  p50: number;
  p99: number;
  most: number;
  /** The longest waits: for which question of the catalogue, and how far into the storm it was asked. */
  slowest: { question: string; ms: number; atSecond: number }[];
  /** Questions of others that failed. */
  failed: number;
  /** The strangers' questions by the code of their error; `ok` for those that were answered. */
  strangers: Record<string, number>;
}

const SHAPES_A_SECOND = 50;
/** For so long the server is asked before a storm. */
const SECONDS_IN_USE = 20;
/** Questions of others that are under way at once. */
const OTHERS = 2;
/** Others ask from so many addresses, so that none of them asks more often than one may. */
const OTHERS_ADDRESSES = 20;

let seed = 1_000_000;

/** Asks the questions of the catalogue, while so many addresses send new shapes. */
export async function storm(url: string, addresses: number, seconds: number): Promise<Storm> {
  const questions = catalogue();
  // They have been asked before, over and over, as those of a server that is in use: what has just begun compiles its own code meanwhile.
  const inUse = performance.now() + SECONDS_IN_USE * 1_000;
  while (performance.now() < inUse) {
    for (const [index, { text }] of questions.entries()) {
      await askAs(`10.9.0.${index % OTHERS_ADDRESSES}`, url, text, variablesOf(text));
    }
  }
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  const waits: Storm['slowest'] = [];
  let failed = 0;
  const other = async (first: number) => {
    for (let next = first; performance.now() < end; next += OTHERS) {
      const { name, text } = questions[next % questions.length] as (typeof questions)[number];
      const start = performance.now();
      const codes = await askAs(`10.1.0.${waits.length % OTHERS_ADDRESSES}`, url, text, variablesOf(text));
      waits.push({ question: name, ms: performance.now() - start, atSecond: (start - begun) / 1_000 });
      if (codes.length > 0) failed += 1;
    }
  };
  const strangers: Record<string, number> = {};
  const pending: Promise<void>[] = [];
  const stranger = async () => {
    for (let sent = 0; performance.now() < end; sent++) {
      const address = `10.2.0.${sent % addresses}`;
      const asked = askAs(address, url, COMPOSED['programs, a page'] as string, { where: filterOf(seed++, 8) });
      pending.push(
        asked.then(
          ([code = 'ok']) => {
            strangers[code] = (strangers[code] ?? 0) + 1;
          },
          () => {},
        ),
      );
      await wait(1_000 / SHAPES_A_SECOND);
    }
  };
  await Promise.all([
    ...Array.from({ length: OTHERS }, (_, first) => other(first)),
    ...(addresses ? [stranger()] : []),
  ]);
  await Promise.all(pending);
  const sorted = waits.sort((a, b) => a.ms - b.ms);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.ms ?? 0;
  return {
    answers: waits.length,
    p50: at(0.5),
    p99: at(0.99),
    most: at(1),
    slowest: sorted.slice(-5).reverse(),
    failed,
    strangers,
  };
}

/** What the one variable without a default is given. */
const variablesOf = (question: string) => (question.includes('$from: ID!') ? { from: 'kashiwa-2024/issue/3.1.1' } : {});

function catalogue(): { name: string; text: string }[] {
  const folder = join(PRODUCT_FOLDER, 'schema/operations');
  return readdirSync(folder).map((file) => ({
    name: parse(file).name,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
}
