import type { GraphQLSchema } from 'graphql';
import { readPlanDataset } from '../data/analysis/plan-dataset.repository.js';
import type { Graph } from '../data/store/graph.js';
import { readStoredPlan } from '../data/writing/stored-plan.js';
import { EXPORT_FORMATS, type ExportFormat, exportPlan } from '../workbook/export-plan.js';
import { dataPackage } from './data-package.js';
import { jsonLd } from './json-ld.js';
import type { Loss } from './losses.js';
import { parquetBytes } from './parquet.js';
import { type PlanTable, type PlanTables, planTables } from './plan-tables.js';
import { TABLE_NAMES, type TableName } from './tables.js';
import { zipped } from './zip.js';

/** The formats for analysts, which no import takes. */
const DATASET_WRITERS = {
  parquet: (tables: PlanTables) => parquetZip(tables),
  datapackage: (tables: PlanTables) => dataPackage(tables),
  jsonld: (tables: PlanTables) => Buffer.from(jsonLd(tables)),
} as const;

export type DatasetFormat = keyof typeof DATASET_WRITERS;
const DATASET_FORMATS = Object.keys(DATASET_WRITERS) as DatasetFormat[];

/** All that a plan is exported as. */
export const PLAN_FORMATS = [...EXPORT_FORMATS, ...DATASET_FORMATS] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** A plan as a file. */
export interface PlanFile {
  bytes: Uint8Array;
  revision: string;
  /** What is stored of the plan and is not in the file. */
  losses: readonly Loss[];
}

const isDocument = (format: PlanFormat): format is ExportFormat =>
  (EXPORT_FORMATS as readonly string[]).includes(format);

/**
 * A plan as it is stored, as a file; equal byte for byte as long as nothing of the plan changes.
 *
 * @throws UserError UNKNOWN_PLAN; KeikakuError DOCUMENT_NOT_KEPT for a document or workbook of a plan that an earlier version stored
 */
export async function planFile(
  graph: Graph,
  schema: GraphQLSchema,
  plan: string,
  format: PlanFormat,
): Promise<PlanFile> {
  if (isDocument(format)) {
    const stored = await readStoredPlan(graph, plan);
    const bytes = Buffer.from(await exportPlan(stored, format));
    return { bytes, revision: stored.revision, losses: format === 'xlsx' ? [] : unwritten(stored.recorded) };
  }
  const tables = planTables(schema, await readPlanDataset(graph, plan));
  return { bytes: DATASET_WRITERS[format](tables), revision: tables.about.revision, losses: tables.about.losses };
}

/** One table of a plan as Parquet. */
export async function tableFile(
  graph: Graph,
  schema: GraphQLSchema,
  plan: string,
  name: TableName,
): Promise<Uint8Array> {
  const { about, tables } = planTables(schema, await readPlanDataset(graph, plan));
  return parquetBytes(tables.find((table) => table.name === name) as PlanTable, about);
}

export const isTable = (name: string): name is TableName => (TABLE_NAMES as readonly string[]).includes(name);

/** Actuals that were recorded are beside the document; only a workbook shows them. */
function unwritten(recorded: readonly { indicator: string | null; fiscalYear: number }[]): Loss[] {
  const [first] = recorded;
  if (!first) return [];
  return [
    { kind: 'recordedActuals', count: recorded.length, example: `${first.indicator ?? ''} ${first.fiscalYear}`.trim() },
  ];
}

/** The tables are packed already, and what they lose stands beside them as well. */
function parquetZip({ about, tables }: PlanTables): Uint8Array {
  return zipped({
    ...Object.fromEntries(tables.map((table) => [`${table.name}.parquet`, parquetBytes(table, about)])),
    'about.json': `${JSON.stringify(about, null, 2)}\n`,
  });
}
