import { DEPARTMENT_KINDS, type DepartmentKind } from './plan.js';

// The departments of a kind taken together, as a row or column of an overlap: nothing that is stored, and a node all the same, with an id.

/** What the id of all departments of a kind begins with. */
export const DEPARTMENT_KIND_IDS = 'department-kind/';

/** The kind that an id stands for; null where it is no such id. */
export function departmentKindOfId(id: string): DepartmentKind | null {
  if (!id.startsWith(DEPARTMENT_KIND_IDS)) return null;
  return DEPARTMENT_KINDS.find((kind) => kind === id.slice(DEPARTMENT_KIND_IDS.length)) ?? null;
}

/** What departments of a kind are called together, in Japanese. */
const NAMES: Record<DepartmentKind, string> = {
  BUREAU: '部・局など',
  GROUP: '複数の担当課',
  DIVISION: '課・室',
  CITY_FACILITY: '市の施設',
  SCHOOLS: '学校',
  WELFARE_COUNCIL: '社会福祉協議会',
  GOVERNMENT: '国・県',
  COUNCIL: '協議会・審議会',
  PRIVATE: '団体・事業者',
  OTHER: 'その他',
};

/** All departments of a kind. */
export const departmentsOfKind = (kind: DepartmentKind) => ({
  id: `${DEPARTMENT_KIND_IDS}${kind}`,
  name: NAMES[kind],
  kind,
});
