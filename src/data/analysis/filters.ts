import { type FilterShape, shapeOf } from '../list/filter.js';
import { committeeFilter } from '../plan/committee.repository.js';
import { departmentFilter } from '../plan/department.repository.js';
import { evidenceFilter } from '../plan/evidence.repository.js';
import { footnoteFilter } from '../plan/footnote.repository.js';
import { indicatorFilter } from '../plan/indicator.repository.js';
import { initiativeFilter } from '../plan/initiative.repository.js';
import { issueFilter } from '../plan/issue.repository.js';
import { listingFilter } from '../plan/listing.list.js';
import { measureFilter } from '../plan/measure.repository.js';
import { municipalityFilter } from '../plan/municipality.repository.js';
import { pillarFilter } from '../plan/pillar.repository.js';
import { placeFilter } from '../plan/place.filter.js';
import { planFilter } from '../plan/plan.repository.js';
import { policyFilter } from '../plan/policy.repository.js';
import { programFilter } from '../plan/program.repository.js';
import { visionFilter } from '../plan/vision.repository.js';

/** What workloads, collaborations and overlaps are filtered by, beside their plan. */
export const analysisFilter = shapeOf({ department: departmentFilter, programs: programFilter });

/** What a search is filtered by, beside its plan. */
export const searchFilter = shapeOf({ municipality: municipalityFilter });

/** All filters. */
export const FILTERS: readonly FilterShape[] = [
  municipalityFilter,
  planFilter,
  pillarFilter,
  measureFilter,
  issueFilter,
  policyFilter,
  initiativeFilter,
  programFilter,
  departmentFilter,
  committeeFilter,
  indicatorFilter,
  placeFilter,
  visionFilter,
  evidenceFilter,
  footnoteFilter,
  listingFilter,
  analysisFilter,
];
