import { stringify } from 'csv-stringify/sync';
import type { Column, ColumnType } from './column.js';
import type { PlanTable, PlanTables } from './plan-tables.js';
import { zipped } from './zip.js';

const FIELD_TYPES: Record<ColumnType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  list: 'array',
};

/** The tables as a Data Package of Frictionless: a file of CSV for each, and what they are in datapackage.json. */
export function dataPackage({ about, tables }: PlanTables): Uint8Array {
  const { plan, title, municipality, revision, notLoaded, losses } = about;
  const descriptor = {
    profile: 'tabular-data-package',
    name: plan,
    title: `${municipality} ${title}`,
    version: revision,
    notLoaded,
    losses,
    resources: tables.map(resourceOf),
  };
  return zipped({
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(tables.map((table) => [`${table.name}.csv`, csvOf(table)])),
  });
}

function resourceOf({ name, title, columns, references }: PlanTable) {
  return {
    ...{ name, title, path: `${name}.csv` },
    ...{ profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    schema: {
      fields: columns.map(fieldOf),
      ...(columns[0]?.name === 'id' && { primaryKey: 'id' }),
      foreignKeys: Object.entries(references).map(([fields, table]) => ({
        fields,
        // A table that refers to itself is named by nothing.
        reference: { resource: table === name ? '' : table, fields: 'id' },
      })),
      missingValues: [''],
    },
  };
}

function fieldOf({ name, type, isNullable, description, values }: Column) {
  const constraints = { ...(!isNullable && { required: true }), ...(values && { enum: values }) };
  return { name, type: FIELD_TYPES[type], description, constraints };
}

/** Cells as they are: this is read by programs, and not bent for spreadsheets as /csv/ is. */
function csvOf({ columns, rows }: PlanTable): string {
  const records = rows.map((row) => columns.map(({ name }) => row[name] ?? null));
  return stringify([columns.map(({ name }) => name), ...records], {
    quoted_match: /[\r\n]/,
    cast: { boolean: String, object: (cell) => JSON.stringify(cell) },
  });
}
