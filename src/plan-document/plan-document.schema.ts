import { z } from 'zod';
import * as input from '../domain/input.schema.js';
import { said } from '../domain/issue.text.js';
import { LEVELS } from '../domain/plan.js';
import { besideFields, body, planFields } from './beside.schema.js';
import { committee, department } from './bodies.schema.js';
import { fiscalYear, handle, key, number, plain, printedNumber, reading, summary, text } from './fields.schema.js';
import { indicator } from './indicator.schema.js';
import { lines } from './listing.schema.js';
import { children, pillar } from './places.schema.js';
import { publicationFields } from './plan-relations.schema.js';

// The one definition of a plan document: the reader checks against it, `PlanDocument` is its type,
// and schema/plan-document.schema.json is emitted from it.

const municipality = z
  .strictObject({
    code: input.municipalityCode.meta({
      description: 'The six-digit local government code, in quotes, check digit last.',
    }),
    name: text('The name as printed, such as 札幌市.'),
    prefecture: text('The prefecture, such as 北海道.'),
  })
  .meta({ description: 'The municipality that publishes the plan.' });

const levelNames = z
  .strictObject(
    Object.fromEntries(
      LEVELS.map((level) => [level, text(`The name this plan uses for ${level}.`).optional()]),
    ) as Record<(typeof LEVELS)[number], z.ZodOptional<typeof input.name>>,
  )
  .meta({
    description:
      'The names this plan uses for its levels: 柱, 施策, 取組 in one city, 基本目標, 基本施策, 主要事業 in another. Omit levels that the plan does not have.',
  });

const program = z
  .strictObject({
    name: text(
      'The name as printed: no line break, no footnote number, no 《再掲》; may be omitted where the key is the name.',
    ).optional(),
    reading,
    departments: z
      .array(body('A body'))
      .meta({ description: 'The bodies responsible (担当課), in printed order.' })
      .default([]),
    committees: z
      .array(key('The key of a committee.'))
      .meta({ description: 'The working groups it runs through, in printed order.' })
      .optional(),
    indicators: z
      .array(indicator)
      .meta({ description: 'The indicators printed for this program, in printed order.' })
      .optional(),
    ...besideFields,
  })
  .meta({ description: 'A program (事業), declared once and listed by its key.' });

const footnote = z
  .strictObject({
    number: number('the footnote'),
    printedNumber,
    term: text('The term as printed, if the note explains one.').optional(),
    summary: summary('the footnote').optional(),
    plain: plain('the footnote').optional(),
    explains: z
      .array(
        z
          .string()
          .max(input.LENGTHS.key + input.LENGTHS.name)
          .regex(/^[a-z-]+\/\S(?:.*\S)?$/u, {
            error: said({
              ja: '種類と、キーか番号か名称で書いてください（例："measure/3.1"、"program/job-coach"）',
              en: 'a node is named by kind and key, number or name, such as "measure/3.1" or "program/job-coach"',
            }),
          }),
      )
      .min(1)
      .meta({
        description:
          'The nodes it is attached to, as kind/key or, of programs, bodies and places, kind/name as printed: measure/3.1, issue/3.1.2, initiative/3.1.2, evidence/3.1.4, program/job-coach, indicator/average-wage, department/….',
      }),
  })
  .meta({ description: 'A footnote.' });

/** A plan as one YAML or JSON document. */
export const planDocument = z
  .strictObject({
    $schema: z
      .string()
      .max(input.LENGTHS.name)
      .meta({ description: 'The location of this schema, for editors.' })
      .optional(),
    // Its id is the key alone, as a municipality's is its code: a letter first keeps them apart.
    key: key('The key of the plan, unique across all plans; starts with a letter.').regex(/^[a-z]/, {
      error: said({
        ja: '計画のキーは英字で始めてください（例："sapporo-2024"）',
        en: 'the key of a plan begins with a letter, such as "sapporo-2024"',
      }),
    }),
    title: text('The title of the plan.'),
    municipality,
    fiscalYears: z
      .strictObject({
        start: fiscalYear('The first fiscal year.').optional(),
        end: fiscalYear('The last fiscal year.').optional(),
      })
      .meta({ description: 'The fiscal years the plan covers; omit what is not printed.' })
      .default({}),
    ...publicationFields,
    ...planFields,
    excerpt: text(
      'What of the print is in this document, in a sentence; omit if all of it is, but for pillars that printedPillars tells of.',
    ).optional(),
    levelNames: levelNames.default({}),
    printedPillars: z
      .array(number('a pillar'))
      .min(1)
      .meta({ description: 'The numbers of all printed pillars, including those omitted from this document.' })
      .default([]),
    departments: z
      .record(handle('the department'), department)
      .meta({ description: 'The bodies responsible, by key or by the name as printed, in printed order.' })
      .default({}),
    committees: z
      .record(key('The key of the committee.'), committee)
      .meta({ description: 'The working groups, by key.' })
      .optional(),
    programs: z
      .record(handle('the program'), program)
      .meta({ description: 'The programs, by key or by the name as printed.' })
      .default({}),
    pillars: z.array(pillar).min(1).meta({ description: 'The pillars included in this document.' }).default([]),
    ...children('sections', 'measures', 'initiatives'),
    listings: lines('The lines of programs that stand under no place.'),
    indicators: z
      .array(indicator)
      .meta({ description: 'The indicators printed for the plan as a whole, in printed order.' })
      .optional(),
    footnotes: z.array(footnote).meta({ description: 'The footnotes, by number.' }).optional(),
  })
  .meta({
    title: 'Plan document',
    description:
      'A published plan of a Japanese municipality: names, numbers, links and pages as printed, prose as short summaries in your own words.',
  });

export type PlanDocument = z.infer<typeof planDocument>;
