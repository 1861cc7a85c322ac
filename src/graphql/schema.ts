import 'reflect-metadata';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ActualPayloadResolver, ActualResolver } from './actual.resolver.js';
import { ChangeResolver, HistoryResolver, PlanHistoryResolver, SeriesHistoryResolver } from './change.resolver.js';
import { CollaborationResolver } from './collaboration.resolver.js';
import { CommitteeResolver } from './committee.resolver.js';
import { CoverageResolver } from './coverage.resolver.js';
import { DepartmentResolver } from './department.resolver.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { FootnoteResolver } from './footnote.resolver.js';
import { GapResolver } from './gap.resolver.js';
import { IndicatorResolver } from './indicator.resolver.js';
import { InitiativeResolver } from './initiative.resolver.js';
import { IssueResolver } from './issue.resolver.js';
import { ProgramListingResolver } from './listing.resolver.js';
import { MeasureResolver } from './measure.resolver.js';
import { MunicipalityResolver } from './municipality.resolver.js';
import { NodeFieldsResolver, NodeResolver } from './node.resolver.js';
import { OverlapCellResolver, OverlapMatrixResolver } from './overlap.resolver.js';
import { PillarResolver } from './pillar.resolver.js';
import { PlanResolver } from './plan.resolver.js';
import { ImportPlanPayloadResolver, PlanImportResolver } from './plan-import.resolver.js';
import { PlanRemovalResolver } from './plan-removal.resolver.js';
import { PolicyResolver } from './policy.resolver.js';
import { ProgramResolver } from './program.resolver.js';
import { QuestionResolver } from './question.resolver.js';
import { RowsDirective } from './rows.directive.js';
import { SearchResolver } from './search.resolver.js';
import { IndicatorSeriesResolver } from './series.resolver.js';
import { TracePathResolver, TraceResolver, TraceStepResolver } from './trace.resolver.js';
import { VisionResolver } from './vision.resolver.js';
import { WorkloadGroupKeyResolver, WorkloadRowResolver } from './workload.resolver.js';

/** The schema that the server answers. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      NodeFieldsResolver,
      CoverageResolver,
      MunicipalityResolver,
      PlanResolver,
      PillarResolver,
      VisionResolver,
      MeasureResolver,
      IssueResolver,
      PolicyResolver,
      InitiativeResolver,
      ProgramListingResolver,
      ProgramResolver,
      DepartmentResolver,
      CommitteeResolver,
      CollaborationResolver,
      IndicatorResolver,
      IndicatorSeriesResolver,
      EvidenceResolver,
      FootnoteResolver,
      WorkloadRowResolver,
      WorkloadGroupKeyResolver,
      OverlapMatrixResolver,
      OverlapCellResolver,
      TraceResolver,
      TracePathResolver,
      TraceStepResolver,
      QuestionResolver,
      GapResolver,
      SearchResolver,
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
    directives: [...specifiedDirectives, RowsDirective],
    validate: false,
  });
  // TypeGraphQL has no place for these.
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
