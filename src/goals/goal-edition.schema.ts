import { z } from 'zod';

const text = z.string().trim().min(1);
const key = z.string().regex(/^[a-z0-9-]+$/, 'letters a to z, digits and hyphens');

/** A day, a month or a year, as far as it is known. */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date, such as 2024-03-31, 2024-03 or 2024');

const source = z.strictObject({
  title: text,
  /** Null for a text on paper, or one whose address is not known. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** When the text was made, where that is known. */
  dated: date.nullable(),
  /** When it was read. */
  opened: date,
});

/** A text that was opened, and that says what is said of a goal. */
export type GoalSource = z.infer<typeof source>;

const goal = z.strictObject({
  code: key,
  /** The number of its heading, from 1. */
  heading: z.int().min(1),
  text,
  /** What is counted, as cities may name their indicators. */
  measures: z.array(text).min(1),
  /** The number or level that the text prints; null where it prints none. */
  standard: text.nullable(),
  source: key,
});

/** An edition of the national goals, as a file of seed/goals/ holds it. */
export const goalEdition = z
  .strictObject({
    code: key,
    title: text,
    fiscalYears: z.strictObject({ start: z.int(), end: z.int() }),
    sources: z.record(key, source),
    source: key,
    headings: z.strictObject({ source: key, names: z.array(text).min(1) }),
    goals: z.array(goal).min(1),
  })
  .check(({ value: { code, sources, source, headings, goals }, issues }) => {
    const fault = (message: string, path: PropertyKey[], input: unknown) =>
      issues.push({ code: 'custom', message, path, input });
    const known = (name: string, path: PropertyKey[]) => {
      if (!Object.hasOwn(sources, name)) fault(`"${name}" is none of the sources`, path, name);
    };
    known(source, ['source']);
    known(headings.source, ['headings', 'source']);
    for (const [index, one] of goals.entries()) {
      known(one.source, ['goals', index, 'source']);
      const expected = `${code}-${one.heading}-`;
      if (!one.code.startsWith(expected))
        fault(`the code of this goal begins with ${expected}`, ['goals', index, 'code'], one.code);
      if (headings.names[one.heading - 1] === undefined)
        fault(`there is no heading ${one.heading}`, ['goals', index, 'heading'], one.heading);
      if (goals.findIndex((other) => other.code === one.code) < index)
        fault(`${one.code} is the code of another goal, too`, ['goals', index, 'code'], one.code);
    }
  });
