import type { Column } from './column.js';
import type { PlanTable, PlanTables } from './plan-tables.js';
import type { TableName } from './tables.js';
import type { Row } from './value-rows.js';

/** Ids stay what they are on whatever server: names, not addresses. */
const ID = 'urn:keikaku:';
const TERM = 'urn:keikaku:term:';

/** What a row of each table is, in words that others know. */
const TYPES: Record<TableName, string[]> = {
  plans: ['dcat:Dataset', 'prov:Entity', 'schema:CreativeWork'],
  places: ['schema:CreativeWork'],
  reasons: ['schema:CreativeWork'],
  programs: ['prov:Activity', 'schema:Project'],
  listings: ['schema:ListItem'],
  bodies: ['org:Organization', 'prov:Agent'],
  indicators: ['schema:StatisticalVariable'],
  values: ['schema:Observation'],
  links: [],
};

/** Columns that mean what others have a word for, by table or in all tables. */
const WORDS: Partial<Record<TableName | 'all', Record<string, string>>> = {
  all: { name: 'schema:name', summary: 'schema:description', page: 'schema:pagination', plan_id: 'schema:isPartOf' },
  plans: { title: 'dct:title', revision: 'schema:version', category: 'dct:type', published: 'dct:issued' },
  places: { parent_id: 'dct:isPartOf' },
  reasons: { place_id: 'dct:isPartOf' },
  listings: { program_id: 'schema:item', order: 'schema:position' },
  bodies: { parent_id: 'org:subOrganizationOf' },
  indicators: { unit: 'schema:unitText', definition: 'schema:measurementMethod' },
  values: { indicator_id: 'schema:variableMeasured', value: 'schema:value', unit: 'schema:unitText' },
};

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The tables as linked data in JSON-LD: a node for each row, whose columns have the words of DCAT, ORG, PROV and schema.org where these fit. */
export function jsonLd({ about, tables }: PlanTables): string {
  const carried = carriedBy(tables);
  const graph = tables.flatMap((table) =>
    table.rows.map((row) => ({
      ...(row.id !== undefined && { '@id': ID + row.id }),
      // The first is ours, and brings the words of its table with it.
      '@type': [table.name, ...TYPES[table.name]],
      ...cellsOf(table, row),
      ...(table.name === 'programs' && { wasAssociatedWith: carried.get(row.id) ?? [] }),
      ...(table.name === 'plans' && {
        publisher: {
          '@id': ID + row.municipality_code,
          '@type': 'org:FormalOrganization',
          'schema:name': row.municipality_name,
        },
        notLoaded: { '@value': about.notLoaded, '@type': '@json' },
        losses: { '@value': about.losses, '@type': '@json' },
      }),
    })),
  );
  return `${JSON.stringify({ '@context': contextOf(tables), '@graph': graph }, null, 1)}\n`;
}

/** Who carries each program. */
function carriedBy(tables: readonly PlanTable[]): Map<unknown, string[]> {
  const carried = new Map<unknown, string[]>();
  for (const { from_id, type, to_id } of tables.find(({ name }) => name === 'links')?.rows ?? []) {
    if (type === 'RUN_BY') carried.set(from_id, [...(carried.get(from_id) ?? []), ID + to_id]);
  }
  return carried;
}

/** The words of all tables, and of each table those that are its own, which hold for nodes of its type. */
function contextOf(tables: readonly PlanTable[]) {
  const own = tables.map(({ name, columns }) => [
    name,
    {
      '@id': TERM + name,
      '@context': Object.fromEntries(columns.filter(({ name: column }) => column !== 'id').map(termOf(name))),
    },
  ]);
  return {
    '@version': 1.1,
    '@vocab': TERM,
    ...PREFIXES,
    publisher: 'dct:publisher',
    wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
    ...Object.fromEntries(own),
  };
}

const termOf =
  (table: TableName) =>
  ({ name, type }: Column): [string, object] => {
    const id = WORDS[table]?.[name] ?? WORDS.all?.[name] ?? TERM + name;
    if (name.endsWith('_id')) return [name, { '@id': id, '@type': '@id' }];
    if (type === 'date') return [name, { '@id': id, '@type': 'xsd:date' }];
    if (type === 'number') return [name, { '@id': id, '@type': 'xsd:double' }];
    return [name, { '@id': id }];
  };

/** What is null is left out: linked data has no word for it. */
function cellsOf({ columns }: PlanTable, row: Row): Row {
  const cells = columns.flatMap(({ name }): [string, unknown][] => {
    const cell = row[name];
    if (name === 'id' || cell === undefined || cell === null) return [];
    return [[name, name.endsWith('_id') ? ID + cell : cell]];
  });
  return Object.fromEntries(cells);
}
