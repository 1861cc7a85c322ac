import type { GraphQLSchema } from 'graphql';
import type { PlanDataset } from '../data/analysis/plan-dataset.repository.js';
import { type Column, columnOf } from './column.js';
import { type Loss, lossesOf } from './losses.js';
import { planRows } from './plan-rows.js';
import { TABLE_NAMES, TABLES, type TableName } from './tables.js';
import type { Row } from './value-rows.js';

/** A table of a plan, whatever it is written as. */
export interface PlanTable {
  name: TableName;
  title: string;
  columns: readonly Column[];
  rows: readonly Row[];
  references: Readonly<Record<string, TableName>>;
}

/** The tables of a plan, and what their reader must know of them. */
export interface PlanTables {
  about: AboutPlan;
  tables: readonly PlanTable[];
}

/** What stands in every file. */
export interface AboutPlan {
  plan: string;
  title: string;
  municipality: string;
  revision: string;
  /** What of the print is not in the database, so that its absence is no zero. */
  notLoaded: { missingPillars: readonly number[]; excerpt: string | null };
  /** What is in the database and not in the file. */
  losses: readonly Loss[];
}

/** The tables of a plan, with columns as GraphQL types them. */
export function planTables(schema: GraphQLSchema, dataset: PlanDataset): PlanTables {
  const rows = planRows(dataset);
  const { plan, revision, municipality } = dataset;
  const [{ title, missing_pillars, excerpt } = {}] = rows.plans;
  return {
    about: {
      ...{ plan, revision, title: String(title), municipality: `${municipality.prefecture}${municipality.name}` },
      notLoaded: { missingPillars: missing_pillars as number[], excerpt: (excerpt ?? null) as string | null },
      losses: lossesOf(dataset),
    },
    tables: TABLE_NAMES.map((name) => {
      const { of, title, columns, references } = TABLES[name];
      const typed = Object.entries(columns).map(([column, path]) => columnOf(schema, of, column, path));
      return { name, title, columns: typed, rows: rows[name], references };
    }),
  };
}
