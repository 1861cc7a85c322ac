import { expect, it } from 'vitest';
import { parsePlanDocument } from '../../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../../src/plan-document/to-plan-graph.js';
import { changed, expectProblems, problemsOf } from '../expect-problems.js';

const KOEN = 'koen: { name: 公園課, kind: DIVISION }';

it('takes bodies by key, by name, and by what they stand in', () => {
  const document = changed(
    [KOEN, `koen: { name: 公園課, kind: DIVISION, parent: 東区 }\n  東区: { kind: BUREAU }`],
    ['departments: [fukushi, koen]', 'departments: [福祉課, 東区 公園課]'],
  );
  const graph = toPlanGraph(parsePlanDocument(Buffer.from(document), 'plan.yaml'));
  const run = graph.relationships.filter(
    ({ type, from }) => type === 'RUN_BY' && from === 'mihon-2024/program/sales-fair',
  );
  expect(run.map(({ to }) => to)).toEqual(['999997/department/fukushi', '999997/department/koen']);
});

it('refuses a name that two bodies have, naming both', () => {
  const two =
    'koen: { name: 公園課, kind: DIVISION, parent: fukushi }\n  koen2: { name: 公園課, kind: DIVISION, parent: center }';
  expectProblems(
    changed(
      [KOEN, two],
      ['departments: [fukushi, koen]', 'departments: [fukushi, ▲公園課]'],
      ['departments: [center]', 'departments: [center, koen, koen2]'],
    ),
    [
      'programs.sales-fair.departments[1]: "公園課" fits 2 departments: "koen", "koen2"; write the key, or also the name of what it stands in, such as "青葉区 まちづくり推進課"',
    ],
  );
  expect(
    problemsOf(
      changed([KOEN, two], ['departments: [fukushi, koen]', 'departments: [福祉課 公園課, 総合センター 公園課]']),
    ),
  ).toEqual([]);
});

it('asks for the name where a key is written, and not where the name is', () => {
  expectProblems(changed([KOEN, 'koen: ▲{ kind: DIVISION }']), [
    'departments.koen.name: "name" is missing; write it here: The name as printed. It may be omitted only where the name stands in place of the key',
  ]);
  expect(problemsOf(changed([KOEN, '公園課: { kind: DIVISION }'], ['[fukushi, koen]', '[fukushi, 公園課]']))).toEqual(
    [],
  );
});

it('refuses a body that stands in itself, or continues itself', () => {
  expectProblems(
    changed(
      ['fukushi: { name: 福祉課, kind: DIVISION }', 'fukushi: { name: 福祉課, kind: DIVISION, parent: ▲koen }'],
      [KOEN, 'koen: { name: 公園課, kind: DIVISION, parent: ▲福祉課, continues: [▲koen] }'],
    ),
    [
      'departments.fukushi.parent: this body stands, in the end, in itself; correct its parent',
      'departments.koen.parent: this body stands, in the end, in itself; correct its parent',
      'departments.koen.continues[0]: this is the body itself; name the one whose work it took over',
    ],
  );
});

it('refuses two bodies that have all names alike', () => {
  expectProblems(
    changed(
      [KOEN, '△公園課: { kind: DIVISION }\n  ▲公園 課: { kind: DIVISION }'],
      ['[fukushi, koen]', '[fukushi, 公園課, 公園 課]'],
    ),
    [
      'departments["公園 課"]: "公園 課" has the same name as the one in line △ and stands in the same; keep one of them, or tell them apart by parent or by a key',
    ],
  );
});

it('refuses a body that is named twice beside one thing, with a part or without', () => {
  expectProblems(
    changed([
      'departments: [center]',
      'departments: [△center]\n    responsible: [{ department: ▲総合センター, role: LEAD }]',
    ]),
    ['programs.bus-pass.responsible[0].department: "center" is named already, in line △; keep one of them'],
  );
});
