import 'reflect-metadata';
import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CollaborationResolver } from './analysis/collaboration.resolver.js';
import { DepartmentAnalysisResolver } from './analysis/department.resolver.js';
import { DepartmentsOfKind } from './analysis/department-kind.type.js';
import { GapResolver } from './analysis/gap.resolver.js';
import { OverlapCellResolver, OverlapMatrixResolver } from './analysis/overlap.resolver.js';
import { PlanChangeResolver } from './analysis/plan-change.resolver.js';
import { ReassignedProgramResolver } from './analysis/reassigned.resolver.js';
import { SearchFacetResolver, SearchResolver } from './analysis/search.resolver.js';
import { TracePathResolver, TraceResolver, TraceStepResolver } from './analysis/trace.resolver.js';
import { WorkloadGroupKeyResolver, WorkloadRowResolver } from './analysis/workload.resolver.js';
import { QuestionResolver } from './catalogue/question.resolver.js';
import { RowsDirective } from './catalogue/rows.directive.js';
import { BESIDE_RESOLVERS } from './plan/beside.resolver.js';
import { CommitteeResolver } from './plan/committee.resolver.js';
import { DepartmentNameResolver, DepartmentResolver } from './plan/department.resolver.js';
import { EvidenceResolver } from './plan/evidence.resolver.js';
import { FootnoteResolver } from './plan/footnote.resolver.js';
import { GoalResolver } from './plan/goal.resolver.js';
import { IndicatorResolver } from './plan/indicator.resolver.js';
import { IndicatorDetailsResolver } from './plan/indicator-details.resolver.js';
import { InitiativeResolver } from './plan/initiative.resolver.js';
import { IssueResolver } from './plan/issue.resolver.js';
import { ProgramListingResolver } from './plan/listing.resolver.js';
import { MeasureResolver } from './plan/measure.resolver.js';
import { MunicipalityResolver } from './plan/municipality.resolver.js';
import { NodeFieldsResolver, NodeResolver } from './plan/node.resolver.js';
import { PillarResolver } from './plan/pillar.resolver.js';
import { PlaceResolver, PlacesResolver } from './plan/place.resolver.js';
import { PLAIN_RESOLVERS } from './plan/plain.resolver.js';
import { PlanResolver } from './plan/plan.resolver.js';
import { PolicyResolver } from './plan/policy.resolver.js';
import { ProgramResolver } from './plan/program.resolver.js';
import { PlanRelationResolver, PublicationResolver } from './plan/publication.resolver.js';
import { Section } from './plan/section.type.js';
import { IndicatorSeriesResolver } from './plan/series.resolver.js';
import { VisionResolver } from './plan/vision.resolver.js';
import { CoverageResolver } from './request/coverage.resolver.js';
import { ActualPayloadResolver, ActualResolver } from './writing/actual.resolver.js';
import {
  ChangeResolver,
  HistoryResolver,
  PlanHistoryResolver,
  SeriesHistoryResolver,
} from './writing/change.resolver.js';
import { DraftResolver } from './writing/draft.resolver.js';
import { ExportResolver } from './writing/export.resolver.js';
import { ImportPlanPayloadResolver, PlanImportResolver } from './writing/plan-import.resolver.js';
import { PlanRemovalResolver } from './writing/plan-removal.resolver.js';

/** The schema that the server answers. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      NodeFieldsResolver,
      CoverageResolver,
      MunicipalityResolver,
      PlanResolver,
      PlaceResolver,
      PlacesResolver,
      PillarResolver,
      VisionResolver,
      MeasureResolver,
      IssueResolver,
      PolicyResolver,
      InitiativeResolver,
      ProgramListingResolver,
      ProgramResolver,
      DepartmentResolver,
      DepartmentNameResolver,
      ...BESIDE_RESOLVERS,
      ...PLAIN_RESOLVERS,
      PublicationResolver,
      PlanRelationResolver,
      DepartmentAnalysisResolver,
      CommitteeResolver,
      CollaborationResolver,
      IndicatorResolver,
      IndicatorDetailsResolver,
      IndicatorSeriesResolver,
      GoalResolver,
      EvidenceResolver,
      FootnoteResolver,
      WorkloadRowResolver,
      WorkloadGroupKeyResolver,
      ReassignedProgramResolver,
      OverlapMatrixResolver,
      OverlapCellResolver,
      TraceResolver,
      TracePathResolver,
      TraceStepResolver,
      QuestionResolver,
      GapResolver,
      SearchResolver,
      PlanChangeResolver,
      SearchFacetResolver,
      DraftResolver,
      ExportResolver,
      PlanImportResolver,
      ImportPlanPayloadResolver,
      PlanRemovalResolver,
      ActualResolver,
      ActualPayloadResolver,
      HistoryResolver,
      PlanHistoryResolver,
      SeriesHistoryResolver,
      ChangeResolver,
    ],
    orphanedTypes: [Section, DepartmentsOfKind],
    directives: [...specifiedDirectives, RowsDirective],
    validate: false,
  });
  // TypeGraphQL has no place for these.
  Object.assign(schema.getType('AssumptionInput') as GraphQLInputObjectType, { isOneOf: true });
  Object.assign(schema.getQueryType() as GraphQLObjectType, { description: QUERY });
  Object.assign(schema.getMutationType() as GraphQLObjectType, { description: MUTATION });
  return schema;
}

const QUERY =
  'The root of queries. A list over all plans is null only if it failed, with an entry in `errors`; the other fields of the response are not affected.';

const MUTATION =
  'The root of mutations. Each requires HTTP POST with a token (`Authorization: Bearer <token>`). The mutations of one request run in turn, each all or nothing.';

/** The schema as text, sorted, as schema/schema.graphql holds it. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}
