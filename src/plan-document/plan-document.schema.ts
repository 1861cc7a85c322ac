import { z } from 'zod';
import * as input from '../domain/input.schema.js';
import { said } from '../domain/issue.text.js';
import { EVIDENCE_KINDS, LEVELS } from '../domain/plan.js';
import { besideFields, body, lineFields, planFields } from './beside.schema.js';
import { committee, department } from './bodies.schema.js';
import {
  fiscalYear,
  handle,
  key,
  measured,
  number,
  page,
  printed,
  prose,
  reading,
  summary,
  text,
} from './fields.schema.js';
import { indicator } from './indicator.schema.js';
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
    name: text('The name as printed: no line break, no footnote number, no 《再掲》.'),
    reading,
    departments: z
      .array(body('A body'))
      .meta({ description: 'The bodies responsible (担当課), in printed order.' })
      .default([]),
    committees: z
      .array(key('The key of a committee.'))
      .meta({ description: 'The working groups it runs through, in printed order.' })
      .optional(),
    ...besideFields,
  })
  .meta({ description: 'A program (事業), declared once and listed by its key.' });

const listing = z
  .strictObject({
    program: key('The key of a program.'),
    relisted: z.boolean().meta({ description: 'true if the line is marked 《再掲》.' }).optional(),
    summary: summary('this line').optional(),
    page,
    departments: z
      .array(body('A body'))
      .min(1)
      .meta({ description: 'The bodies printed on this line, only if they differ from those of the program.' })
      .optional(),
    ...lineFields,
  })
  .meta({ description: "One line of an initiative's table (掲載)." });

const initiative = z
  .strictObject({
    number: number('the initiative'),
    name: text('The name as printed.'),
    summary: summary('the initiative').optional(),
    page,
    programs: z.array(listing).meta({ description: 'Its table of programs, in printed order.' }).optional(),
    ...besideFields,
  })
  .meta({ description: 'An initiative (取組).' });

const figure = z
  .strictObject({
    label: text('What the number counts, in a few words.'),
    value: measured('The number; null if only words are printed.'),
    printed,
    unit: text('The unit as printed, such as ％.').optional(),
    fiscalYear: fiscalYear('The fiscal year of the number, if printed.').optional(),
  })
  .meta({ description: 'A number cited as evidence.' });

const evidence = z
  .strictObject({
    number: number('it; if none is printed, its position among the evidence of the measure'),
    kind: z.enum(EVIDENCE_KINDS).meta({
      description:
        'ACHIEVEMENT: これまで取り組んできたこと. SURVEY: a survey or its graph. HEARING: statements of organizations in interviews. NATIONAL_POLICY: 国・県の動向. STATISTIC: other figures.',
    }),
    summary: summary('the evidence'),
    figures: z.array(figure).meta({ description: 'The figures it cites, in printed order.' }).optional(),
  })
  .meta({ description: 'Evidence for the measure.' });

const issue = z
  .strictObject({
    number: number('the issue'),
    summary: summary('the issue'),
    addressedBy: z
      .array(z.strictObject({ policy: number('the policy of the same measure'), page }))
      .meta({ description: 'The printed links 【→方針…へ】.' })
      .optional(),
  })
  .meta({ description: 'An issue (課題).' });

const policy = z
  .strictObject({
    number: number('the policy'),
    summary: summary('the policy'),
    carriedOutBy: z
      .array(z.strictObject({ initiative: number('the initiative of the same measure'), page }))
      .meta({ description: 'The printed links 【→取組…（…ページ）へ】.' })
      .optional(),
  })
  .meta({ description: 'A policy (方針).' });

const measure = z
  .strictObject({
    number: number('the measure'),
    name: text('The name as printed, without （重点）.'),
    priority: z.boolean().meta({ description: 'true if it is marked 重点.' }).optional(),
    page,
    evidence: z.array(evidence).meta({ description: 'The evidence for it, in printed order.' }).optional(),
    issues: z.array(issue).meta({ description: 'Its issues (課題).' }).optional(),
    policies: z.array(policy).meta({ description: 'Its policies (方針).' }).optional(),
    indicators: z
      .array(indicator)
      .meta({ description: 'Its indicators, evaluation and reference, in printed order.' })
      .optional(),
    noIndicatorReason: prose('Why it has no indicators, in your own words, if the plan says so.').optional(),
    initiatives: z.array(initiative).meta({ description: 'Its initiatives (取組).' }).optional(),
    ...besideFields,
  })
  .meta({ description: 'A measure (施策).' });

const vision = z
  .strictObject({
    number: number('the vision; if none is printed, its position in the pillar'),
    summary: summary('the vision'),
    aimsAt: z
      .strictObject({ measure: number('the measure of the same pillar'), page })
      .meta({ description: 'The measure it points to, as printed: 【→施策…（…ページ）へ】.' }),
  })
  .meta({ description: 'What a pillar aims for (目指す姿).' });

const pillar = z
  .strictObject({
    number: number('the pillar'),
    name: text('The name as printed.'),
    visions: z.array(vision).meta({ description: 'Its visions (目指す姿).' }).optional(),
    measures: z.array(measure).meta({ description: 'Its measures (施策).' }),
    ...besideFields,
  })
  .meta({ description: 'A pillar (柱).' });

const footnote = z
  .strictObject({
    number: number('the footnote'),
    term: text('The term as printed, if the note explains one.').optional(),
    summary: summary('the footnote'),
    explains: z
      .array(
        z
          .string()
          .max(200)
          .regex(/^[a-z-]+\/[a-z0-9.-]+$/, {
            error: said({
              ja: '種類と、キーか番号で書いてください（例："measure/3.1"、"program/job-coach"）',
              en: 'a node is named by kind and key or number, such as "measure/3.1" or "program/job-coach"',
            }),
          }),
      )
      .min(1)
      .meta({
        description:
          'The nodes it is attached to, as kind/key: measure/3.1, issue/3.1.2, initiative/3.1.2, evidence/3.1.4, program/job-coach, indicator/average-wage, department/….',
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
      .record(key('The key of the program.'), program)
      .meta({ description: 'The programs, by key.' })
      .default({}),
    pillars: z.array(pillar).min(1).meta({ description: 'The pillars included in this document.' }).default([]),
    footnotes: z.array(footnote).meta({ description: 'The footnotes, by number.' }).optional(),
  })
  .meta({
    title: 'Plan document',
    description:
      'A published plan of a Japanese municipality: names, numbers, links and pages as printed, prose as short summaries in your own words.',
  });

export type PlanDocument = z.infer<typeof planDocument>;
