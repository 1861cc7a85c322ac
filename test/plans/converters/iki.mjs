import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Bodies, known, planYaml } from './plan-yaml.mjs';

// 壱岐市's plans: what a register of them says of each, one document a plan. Takes the register and the folder to write to.

const [, , register, folder] = process.argv;
const { plans } = parse(readFileSync(register, 'utf8').replace(/^(SOURCE|COMPLETENESS):/gmu, '# '));
const byId = new Map(plans.map((plan) => [plan.id, plan]));
const municipal = plans.filter(({ level }) => level === 'municipal');
const keyOf = (id) => `iki-${id}`;

const relation = (kind, id, note) => {
  const { name, level } = byId.get(id);
  // A plan of the prefecture or a council is none of the city's: what it is called by is its title.
  return known({ kind, title: name, plan: level === 'municipal' ? keyOf(id) : undefined, note });
};

/** Of predecessors, from the newest back, each continues the next. */
const before = new Map(
  municipal.flatMap(({ id, predecessors = [] }) =>
    predecessors.map((one, index) => [predecessors[index - 1] ?? id, one]),
  ),
);

function relationsOf({ id, parent, embedded_in, includes = [], conforms_to = [], related = [], successor }) {
  const comments = successor?.public_comment;
  return [
    ...(before.has(id) ? [relation('CONTINUES', before.get(id))] : []),
    ...(successor?.name
      ? [
          known({
            kind: 'CONTINUED_BY',
            title: successor.name,
            note: comments && `意見公募は${comments.start}から${comments.end}までの予定`,
          }),
        ]
      : []),
    ...(parent ? [relation('UNDER', parent)] : []),
    ...(embedded_in ? [relation('WITHIN', embedded_in)] : []),
    ...includes.map((one) => relation('AROUND', one)),
    ...conforms_to.map((one) => relation('RELATED_TO', one, 'これを基本とする')),
    ...related.map((one) => relation('RELATED_TO', one)),
  ];
}

/** 保険課 介護保険班（介護保険事業計画）: a 班 in a 課, and what it is responsible for. */
function responsibleOf({ department }, bodies) {
  return (department?.split('／') ?? []).map((part) => {
    const [, names, note] = /^(.+?)(?:（(.+)）)?$/u.exec(part);
    return { path: bodies.add(names.split(' ')), note };
  });
}

function documentOf(plan) {
  const { id, name, period, adopted, laws = [], url, pdf, status } = plan;
  const bodies = new Bodies();
  const responsible = responsibleOf(plan, bodies);
  const declared = bodies.declared();
  // What has a 班 in it here is a 課.
  for (const body of Object.values(declared)) body.kind = 'DIVISION';
  return known({
    key: keyOf(id),
    title: name,
    municipality: { code: '422100', name: '壱岐市', prefecture: '長崎県' },
    fiscalYears: known({ start: period?.start, end: period?.end }),
    laws: laws.map((one) => one.law ?? one),
    published: adopted,
    files: [...(pdf ? [{ url: pdf }] : []), ...(url ? [{ title: '掲載ページ', url }] : [])],
    relations: relationsOf(plan),
    responsible: responsible.map(({ path, note }) => known({ department: bodies.referenceTo(path), note })),
    facts: status === 'planned' ? [{ name: '状態', text: '策定予定' }] : [],
    excerpt: '期間、根拠法令、担当、他の計画との関係だけを含み、計画の内容は含みません。',
    departments: declared,
  });
}

mkdirSync(folder, { recursive: true });
for (const plan of municipal) {
  const comment = [
    `${plan.name} of 壱岐市 (Nagasaki; local government code 422100), as the register of the city's plans has it.`,
    (plan.url ?? plan.pdf)
      ? `Published by 壱岐市 at ${plan.url ?? plan.pdf}`
      : 'The register knows no place where 壱岐市 publishes it.',
    'How much is here: what it is and how it belongs to other plans; nothing of its contents.',
  ];
  writeFileSync(join(folder, `${plan.id}.yaml`), planYaml(comment, documentOf(plan), 3));
}
