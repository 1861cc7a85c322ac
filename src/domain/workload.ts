import { GLOSSARY } from './glossary.js';

/** What is counted of each department, by the field that rows are ordered by: its column, its names, and what it means. */
export const WORKLOAD_COUNTS = {
  LISTED: { column: 'listed', label: GLOSSARY.listings, description: 'Lines (延べ).' },
  DISTINCT: { column: 'distinct', label: GLOSSARY.programs, description: 'Programs (実).' },
  RELISTED: { column: 'relisted', label: GLOSSARY.repeatListings, description: 'Lines marked 再掲.' },
  SOLO: { column: 'solo', label: GLOSSARY.solo, description: 'Programs it runs alone.' },
  JOINT: { column: 'joint', label: GLOSSARY.joint, description: 'Programs it runs with others.' },
  PILLARS: { column: 'pillars', label: ['柱の数', 'Pillars'], description: 'Pillars.' },
  MEASURES: { column: 'measures', label: ['施策の数', 'Measures'], description: 'Measures.' },
  INITIATIVES: { column: 'initiatives', label: ['取組の数', 'Initiatives'], description: 'Initiatives.' },
  PRIORITY_PROGRAMS: {
    column: 'priorityPrograms',
    label: GLOSSARY.priorityPrograms,
    description: 'Programs in measures marked 重点.',
  },
  LEADS: {
    column: 'leads',
    label: ['主管の事業数', 'Programs led'],
    description: 'Programs it is printed as the lead of.',
  },
  INDICATORS: { column: 'indicators', label: ['指標の数', 'Indicators'], description: 'Indicators.' },
} as const;

export type WorkloadCountField = keyof typeof WORKLOAD_COUNTS;

/** A count as the row of a workload has it. */
export type WorkloadCount = (typeof WORKLOAD_COUNTS)[WorkloadCountField]['column'];

export const WORKLOAD_COLUMNS: readonly WorkloadCount[] = Object.values(WORKLOAD_COUNTS).map(({ column }) => column);
