import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { revisionOf } from '../../src/domain/plan-graph.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { exportPlan } from '../../src/workbook/export-plan.js';
import { KASHIWA } from '../support/global-setup.js';
import { keikaku } from '../support/keikaku.js';
import { nextEdition } from '../support/next-edition.js';

let folder: string;
let next: ReturnType<typeof toPlanGraph>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keikaku-match-'));
  next = toPlanGraph(nextEdition(await readPlanDocument(KASHIWA), 'kashiwa-2027'));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const OLD_NAME = '福祉喫茶コーナーの運営事業（p.76）';
const NEW_NAME = '福祉喫茶・売店コーナーの運営（p.76）';

describe('keikaku match', () => {
  it('proposes what is only called alike, with pages and how much; confirmed in YAML, there is nothing to propose', async () => {
    await writeFile(at('new.yaml'), stringify(JSON.parse(next.document), { lineWidth: 0 }));
    const { code, stdout } = await keikaku(['match', KASHIWA, at('new.yaml'), '-o', at('proposed.yaml')]);
    expect(code).toBe(0);
    const lines = stdout.split('\n').filter((line) => line.includes('program/'));
    expect(lines).toHaveLength(1);
    for (const text of ['事業', OLD_NAME, NEW_NAME, '0.75', 'program/welfare-cafe']) expect(lines[0]).toContain(text);

    const written = await readFile(at('new.yaml'), 'utf8');
    const proposed = await readFile(at('proposed.yaml'), 'utf8');
    const comment = '    # continues: ["program/welfare-cafe"] # 案 0.75 福祉喫茶コーナーの運営事業\n';
    expect(proposed.replace(comment, '')).toBe(written);
    // As long as it is a comment it says nothing.
    expect(revisionOf(toPlanGraph(await readPlanDocument(at('proposed.yaml'))))).toBe(revisionOf(next));

    await writeFile(at('confirmed.yaml'), proposed.replace('# continues:', 'continues:'));
    const again = await keikaku(['match', KASHIWA, at('confirmed.yaml')]);
    expect([again.code, again.stdout]).toEqual([0, '提案はありません / nothing to propose\n']);
  });

  it('marks the cell of a workbook in which it is to be confirmed', async () => {
    const { document } = next;
    const bytes = await exportPlan({ document, revision: revisionOf(next), recorded: [] }, 'xlsx');
    await writeFile(at('new.xlsx'), bytes);
    const { code } = await keikaku(['match', KASHIWA, at('new.xlsx'), '-o', at('proposed.xlsx')]);
    expect(code).toBe(0);
    const { sheets } = await readXlsx(await readFile(at('proposed.xlsx')));
    const marks = sheets.flatMap(({ name, rows, cells }) =>
      [...(cells ?? [])].flatMap(([place, { comment }]) => {
        const [row = 0, column = 0] = place.split(',').map(Number);
        return comment?.text.startsWith('案 ')
          ? [[name, rows[0]?.[column], rows[row]?.[0], comment.text.split('\n')[0]]]
          : [];
      }),
    );
    expect(marks).toEqual([['事業', '前の計画では', '福祉喫茶・売店コーナーの運営', '案 program/welfare-cafe']]);
  });

  it('writes no comments into JSON', async () => {
    await writeFile(at('new.json'), next.document);
    const { code, stderr } = await keikaku(['match', KASHIWA, at('new.json'), '-o', at('proposed.json')]);
    expect(code).toBe(1);
    expect(stderr).toContain('JSON has no comments');
  });
});
