import { z } from 'zod';
import { besideFields } from './beside.schema.js';
import { page, plain, prose, summary, text } from './fields.schema.js';
import { indicator } from './indicator.schema.js';
import { calledBy, lines } from './listing.schema.js';
import { evidence, issue, numberFields, policy, vision } from './reasons.schema.js';

// The levels between a plan and its programs. Pillar, measure and initiative come in this order, each once at most; sections stand anywhere.

const placeFields = {
  ...numberFields('it'),
  name: text('The name as printed, without its number and without （重点）.'),
  levelName: text('What the plan calls this level, if it is another name than that under levelNames.').optional(),
  summary: summary('it').optional(),
  plain: plain('it').optional(),
  page,
  evidence: z.array(evidence).meta({ description: 'The evidence for it, in printed order.' }).optional(),
  visions: z.array(vision).meta({ description: 'Its visions (目指す姿).' }).optional(),
  issues: z.array(issue).meta({ description: 'Its issues (課題).' }).optional(),
  policies: z.array(policy).meta({ description: 'Its policies (方針).' }).optional(),
  indicators: z
    .array(indicator)
    .meta({ description: 'Its indicators, evaluation and reference, in printed order.' })
    .optional(),
  noIndicatorReason: prose('Why it has no indicators, in your own words, if the plan says so.').optional(),
  relistedPolicies: z
    .array(calledBy('A policy that is listed again here (再掲), such as 3.1.2'))
    .meta({ description: 'The policies of other places that are listed again here (再掲).' })
    .optional(),
  relistedIndicators: z
    .array(calledBy('An indicator that is listed again here (再掲)'))
    .meta({ description: 'The indicators of other places that are listed again here (再掲).' })
    .optional(),
  programs: lines('Its table of programs, in printed order.'),
  ...besideFields,
};

/** A place of whatever level, as a document has it; which fields it may have depends on the level. */
export interface PlaceDocument extends z.infer<z.ZodObject<typeof placeFields>> {
  priority?: boolean;
  pillars?: PlaceDocument[];
  sections?: PlaceDocument[];
  measures?: PlaceDocument[];
  initiatives?: PlaceDocument[];
}

/** The levels that can stand in a level or in the plan. */
const LISTS = {
  pillars: { of: () => pillar, description: 'Its pillars (柱).' },
  sections: { of: () => section, description: 'Its sections: printed levels without a role of their own.' },
  measures: { of: () => measure, description: 'Its measures (施策).' },
  initiatives: { of: () => initiative, description: 'Its initiatives (取組).' },
};

type List = keyof typeof LISTS;

/** The fields for what stands in a place; of several, printed order is that of these fields. */
export function children<Name extends List>(...names: Name[]) {
  const fields = names.map((name) => {
    const { of, description } = LISTS[name];
    return [
      name,
      z
        .lazy(() => z.array(of()))
        .meta({ description })
        .optional(),
    ];
  });
  return Object.fromEntries(fields) as Record<Name, z.ZodOptional<z.ZodType<PlaceDocument[]>>>;
}

const place = (id: string, description: string, fields: z.ZodRawShape) =>
  z.strictObject({ ...placeFields, ...fields }).meta({ id, description }) as unknown as z.ZodType<PlaceDocument>;

const initiative: z.ZodType<PlaceDocument> = place('initiative', 'An initiative (取組).', children('sections'));

const measure: z.ZodType<PlaceDocument> = place('measure', 'A measure (施策).', {
  priority: z.boolean().meta({ description: 'true if it is marked 重点.' }).optional(),
  ...children('sections', 'initiatives'),
});

export const pillar: z.ZodType<PlaceDocument> = place(
  'pillar',
  'A pillar (柱).',
  children('sections', 'measures', 'initiatives'),
);

const section: z.ZodType<PlaceDocument> = place(
  'section',
  'A printed level without a role of its own: 章, (1), ア.',
  children('pillars', 'sections', 'measures', 'initiatives'),
);
