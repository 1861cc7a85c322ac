import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType } from './column.js';
import type { AboutPlan, PlanTable } from './plan-tables.js';

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/** How Parquet stores each type. */
const ELEMENTS: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  list: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
};

/** A table as a file of Parquet; what its reader must know stands in the metadata `keikaku`, as JSON. */
export function parquetBytes({ name, columns, rows }: PlanTable, about: AboutPlan): Uint8Array {
  const elements = columns.map(
    (column): SchemaElement => ({
      ...{ name: column.name, ...ELEMENTS[column.type] },
      repetition_type: column.isNullable ? 'OPTIONAL' : 'REQUIRED',
    }),
  );
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column) => ({
      name: column.name,
      data: rows.map((row) => stored(row[column.name] ?? null, column.type)),
    })),
    schema: [{ name, num_children: columns.length }, ...elements],
    kvMetadata: [{ key: 'keikaku', value: JSON.stringify(about) }],
    createdBy: 'Keikaku Graph',
  });
  return new Uint8Array(buffer);
}

const stored = (cell: unknown, type: ColumnType) =>
  type === 'date' && cell !== null ? new Date(`${cell}T00:00:00Z`) : cell;
