import { z } from 'zod';
import { DEPARTMENT_KINDS } from '../domain/plan.js';
import { body } from './beside.schema.js';
import { reading, text } from './fields.schema.js';

/** A body, as it is declared. */
export const department = z
  .strictObject({
    name: text('The name as printed; may be omitted where the key is the name.').optional(),
    kind: z.enum(DEPARTMENT_KINDS).meta({
      description:
        'BUREAU: what has 課 in it (部, 局, 区, 支所, 委員会). GROUP: several named as one (全庁, 各区, 関係各課). DIVISION: a 課 or 室 of the city, and a 係 or 班 in one. CITY_FACILITY: a centre, community hall or institute it runs. SCHOOLS: its schools. WELFARE_COUNCIL: 社会福祉協議会. GOVERNMENT: the state or a prefecture. COUNCIL: 協議会, 審議会. PRIVATE: NPO, company, association. OTHER: any other body.',
    }),
    reading,
    parent: body('What it stands in: the 部 or 局 of a 課').optional(),
    continues: z
      .array(body('A body'))
      .min(1)
      .meta({ description: 'The bodies whose work it took over, or that were renamed, where the print tells.' })
      .optional(),
  })
  .meta({ description: 'A body printed as responsible (担当課).' });

/** A working group, as it is declared. */
export const committee = z
  .strictObject({ name: text('The name as printed.') })
  .meta({ description: "A council's working group (部会) through which programs run." });
