// Run one by one at every start, those that are not there yet; constraints own an index of their name.

// name: constraints.existing
// What is there already; an index behind a constraint bears its name.
SHOW INDEXES YIELD name
RETURN name

// name: constraints.populated
// An index over nodes that were there before fills in the background, and finds nothing until it is done.
CALL db.awaitIndexes()

// name: constraints.node
// Import matches nodes of every kind by id alone; ids are unique over all plans and kinds.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE

// name: constraints.nodesOfPlan
// Import compares all a plan holds with what it is to hold.
CREATE INDEX node_plan IF NOT EXISTS FOR (node:Node) ON (node.plan)

// name: constraints.planDocument
// Each import replaces that of its plan.
CREATE CONSTRAINT plan_document_plan IF NOT EXISTS FOR (document:PlanDocument) REQUIRE document.plan IS UNIQUE

// name: constraints.planSums
// Each import replaces those of its plan.
CREATE CONSTRAINT plan_sums_plan IF NOT EXISTS FOR (sums:PlanSums) REQUIRE sums.plan IS UNIQUE

// name: constraints.departmentSums
// Each import to a municipality replaces those of its departments; a filter of departments finds them by id.
CREATE CONSTRAINT department_sums_department IF NOT EXISTS FOR (sums:DepartmentSums) REQUIRE sums.department IS UNIQUE

// name: constraints.pillarSums
// The same of those by pillar.
CREATE INDEX pillar_sums_department IF NOT EXISTS FOR (sums:PillarSums) ON (sums.department)

// name: constraints.municipalitySums
// Each import to a municipality replaces them.
CREATE CONSTRAINT municipality_sums_municipality IF NOT EXISTS FOR (sums:MunicipalitySums) REQUIRE sums.municipality IS UNIQUE

// name: constraints.pairsByPrograms
// Those that run the most programs together are asked for first.
CREATE INDEX runs_with_programs IF NOT EXISTS FOR ()-[pair:RUNS_WITH]-() ON (pair.programs)

// name: constraints.municipality
// Loaders read it by id.
CREATE CONSTRAINT municipality_id IF NOT EXISTS FOR (node:Municipality) REQUIRE node.id IS UNIQUE

// name: constraints.plan
// Loaders read it by id.
CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (node:Plan) REQUIRE node.id IS UNIQUE

// name: constraints.pillar
// Loaders read it by id.
CREATE CONSTRAINT pillar_id IF NOT EXISTS FOR (node:Pillar) REQUIRE node.id IS UNIQUE

// name: constraints.section
// Loaders read it by id.
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (node:Section) REQUIRE node.id IS UNIQUE

// name: constraints.vision
// Loaders read it by id.
CREATE CONSTRAINT vision_id IF NOT EXISTS FOR (node:Vision) REQUIRE node.id IS UNIQUE

// name: constraints.measure
// Loaders read it by id.
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (node:Measure) REQUIRE node.id IS UNIQUE

// name: constraints.issue
// Loaders read it by id.
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (node:Issue) REQUIRE node.id IS UNIQUE

// name: constraints.policy
// Loaders read it by id.
CREATE CONSTRAINT policy_id IF NOT EXISTS FOR (node:Policy) REQUIRE node.id IS UNIQUE

// name: constraints.initiative
// Loaders read it by id.
CREATE CONSTRAINT initiative_id IF NOT EXISTS FOR (node:Initiative) REQUIRE node.id IS UNIQUE

// name: constraints.program
// Loaders read it by id.
CREATE CONSTRAINT program_id IF NOT EXISTS FOR (node:Program) REQUIRE node.id IS UNIQUE

// name: constraints.department
// Loaders read it by id.
CREATE CONSTRAINT department_id IF NOT EXISTS FOR (node:Department) REQUIRE node.id IS UNIQUE

// name: constraints.committee
// Loaders read it by id.
CREATE CONSTRAINT committee_id IF NOT EXISTS FOR (node:Committee) REQUIRE node.id IS UNIQUE

// name: constraints.indicator
// Loaders read it by id.
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (node:Indicator) REQUIRE node.id IS UNIQUE

// name: constraints.indicatorSeries
// Loaders read it by id.
CREATE CONSTRAINT indicator_series_id IF NOT EXISTS FOR (node:IndicatorSeries) REQUIRE node.id IS UNIQUE

// name: constraints.evidence
// Loaders read it by id.
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (node:Evidence) REQUIRE node.id IS UNIQUE

// name: constraints.footnote
// Loaders read it by id.
CREATE CONSTRAINT footnote_id IF NOT EXISTS FOR (node:Footnote) REQUIRE node.id IS UNIQUE

// name: constraints.recordedActual
// A series has one recorded actual a year.
CREATE CONSTRAINT recorded_actual_id IF NOT EXISTS FOR (actual:RecordedActual) REQUIRE actual.id IS UNIQUE

// name: constraints.recordedActualsOfSeries
// The values of a series are printed ones and these.
CREATE INDEX recorded_actual_series IF NOT EXISTS FOR (actual:RecordedActual) ON (actual.series)

// name: constraints.change
// A write asks by id whether it is stored already.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (change:Change) REQUIRE change.id IS UNIQUE

// name: constraints.changesOfPlan
// The history of a plan is read newest first, a page at a time.
CREATE INDEX change_plan IF NOT EXISTS FOR (change:Change) ON (change.plan, change.at)

// name: constraints.changesOfSeries
// So is that of a series.
CREATE INDEX change_series IF NOT EXISTS FOR (change:Change) ON (change.series, change.at)

// name: constraints.changes
// So is that of all plans.
CREATE INDEX change_order IF NOT EXISTS FOR (change:Change) ON (change.at)

// name: constraints.token
// A name is one token's.
CREATE CONSTRAINT token_name IF NOT EXISTS FOR (token:Token) REQUIRE token.name IS UNIQUE

// name: constraints.continuations
// What became of a thing is asked by its id, whether or not it is loaded.
CREATE INDEX continuation_before IF NOT EXISTS FOR (node:Continuation) ON (node.before)

// name: constraints.relationsToPlan
// So are the plans that say something of a plan.
CREATE INDEX plan_relation_target IF NOT EXISTS FOR (node:PlanRelation) ON (node.target)

// name: constraints.relationsByTitle
// Those that tell its title alone are asked for by that.
CREATE INDEX plan_relation_title IF NOT EXISTS FOR (node:PlanRelation) ON (node.municipality, node.foldedTitle)

// name: constraints.otherDepartmentNames
// Bodies that have other names are few; a filter by name looks at these beside the index over present names.
CREATE INDEX department_other_names IF NOT EXISTS FOR (node:Department) ON (node.foldedOtherNames)

// name: constraints.pillarInPrintedOrder
// Lists of one plan are read in printed order, a page at a time.
CREATE INDEX pillar_plan_order IF NOT EXISTS FOR (node:Pillar) ON (node.plan, node.sortKey)

// name: constraints.measureInPrintedOrder
// Lists of one plan are read in printed order, a page at a time.
CREATE INDEX measure_plan_order IF NOT EXISTS FOR (node:Measure) ON (node.plan, node.sortKey)

// name: constraints.issueInPrintedOrder
// Lists of one plan are read in printed order, a page at a time.
CREATE INDEX issue_plan_order IF NOT EXISTS FOR (node:Issue) ON (node.plan, node.sortKey)

// name: constraints.policyInPrintedOrder
// Lists of one plan are read in printed order, a page at a time.
CREATE INDEX policy_plan_order IF NOT EXISTS FOR (node:Policy) ON (node.plan, node.sortKey)

// name: constraints.initiativeInPrintedOrder
// Lists of one plan are read in printed order, a page at a time.
CREATE INDEX initiative_plan_order IF NOT EXISTS FOR (node:Initiative) ON (node.plan, node.sortKey)

// name: constraints.programInPrintedOrder
// Lists of one plan are read in printed order, a page at a time.
CREATE INDEX program_plan_order IF NOT EXISTS FOR (node:Program) ON (node.plan, node.sortKey)

// name: constraints.indicatorInPrintedOrder
// Lists of one plan are read in printed order, a page at a time.
CREATE INDEX indicator_plan_order IF NOT EXISTS FOR (node:Indicator) ON (node.plan, node.sortKey)

// name: constraints.indicatorsOfGoal
// The indicators of a national goal are found over all plans, with what they are sorted by.
CREATE INDEX indicator_goal_order IF NOT EXISTS FOR (node:Indicator) ON (node.goal, node.sortKey)

// name: constraints.footnoteInPrintedOrder
// Lists of one plan are read in printed order, a page at a time.
CREATE INDEX footnote_plan_order IF NOT EXISTS FOR (node:Footnote) ON (node.plan, node.sortKey)

// name: constraints.sectionInPrintedOrder
// What a plan has of a kind is read by its plan, in printed order.
CREATE INDEX section_plan_order IF NOT EXISTS FOR (node:Section) ON (node.plan, node.sortKey)

// name: constraints.visionInPrintedOrder
// What a plan has of a kind is read by its plan, in printed order.
CREATE INDEX vision_plan_order IF NOT EXISTS FOR (node:Vision) ON (node.plan, node.sortKey)

// name: constraints.evidenceInPrintedOrder
// What a plan has of a kind is read by its plan, in printed order.
CREATE INDEX evidence_plan_order IF NOT EXISTS FOR (node:Evidence) ON (node.plan, node.sortKey)

// name: constraints.placesInPrintedOrder
// Places of all kinds are one list; of nodes only places bear the key.
CREATE INDEX place_plan_order IF NOT EXISTS FOR (node:Node) ON (node.plan, node.placeKey)

// name: constraints.visionOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX vision_order IF NOT EXISTS FOR (node:Vision) ON (node.sortKey)

// name: constraints.evidenceOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX evidence_order IF NOT EXISTS FOR (node:Evidence) ON (node.sortKey)

// name: constraints.footnoteOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX footnote_order IF NOT EXISTS FOR (node:Footnote) ON (node.sortKey)

// name: constraints.placesOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX place_order IF NOT EXISTS FOR (node:Node) ON (node.placeKey)

// name: constraints.tablesInPrintedOrder
// The lines of a plan are read table by table; only what has one bears the key.
CREATE INDEX table_plan_order IF NOT EXISTS FOR (node:Node) ON (node.plan, node.tableKey)

// name: constraints.tablesOverAllPlans
// The lines of all plans are read table by table, a page at a time.
CREATE INDEX table_order IF NOT EXISTS FOR (node:Node) ON (node.tableKey)

// name: constraints.pillarOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX pillar_order IF NOT EXISTS FOR (node:Pillar) ON (node.sortKey)

// name: constraints.measureOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX measure_order IF NOT EXISTS FOR (node:Measure) ON (node.sortKey)

// name: constraints.issueOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX issue_order IF NOT EXISTS FOR (node:Issue) ON (node.sortKey)

// name: constraints.policyOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX policy_order IF NOT EXISTS FOR (node:Policy) ON (node.sortKey)

// name: constraints.initiativeOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX initiative_order IF NOT EXISTS FOR (node:Initiative) ON (node.sortKey)

// name: constraints.programOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX program_order IF NOT EXISTS FOR (node:Program) ON (node.sortKey)

// name: constraints.indicatorOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX indicator_order IF NOT EXISTS FOR (node:Indicator) ON (node.sortKey)

// name: constraints.departmentOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX department_order IF NOT EXISTS FOR (node:Department) ON (node.sortKey)

// name: constraints.committeeOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX committee_order IF NOT EXISTS FOR (node:Committee) ON (node.sortKey)

// name: constraints.planOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX plan_order IF NOT EXISTS FOR (node:Plan) ON (node.sortKey)

// name: constraints.partlyLoadedPlans
// Answers over all plans name those that are loaded in part; only these bear the mark.
CREATE INDEX plan_partly_loaded IF NOT EXISTS FOR (node:Plan) ON (node.isPartlyLoaded, node.sortKey)

// name: constraints.municipalityOverAllPlans
// Lists over all plans are read in printed order, a page at a time.
CREATE INDEX municipality_order IF NOT EXISTS FOR (node:Municipality) ON (node.sortKey)

// name: constraints.foldedDepartmentName
// The name is how people ask for it, in any spelling.
CREATE INDEX department_folded_name IF NOT EXISTS FOR (node:Department) ON (node.foldedName)

// name: constraints.foldedProgramName
// The name is how people ask for it, in any spelling.
CREATE INDEX program_folded_name IF NOT EXISTS FOR (node:Program) ON (node.foldedName)

// name: constraints.searchedText
// Full-text search over folded texts; `cjk` cuts Japanese into two-letter grams. The id is in it so that the index keeps to a plan.
// An index that is there is kept as it is: one that is to hold more needs another name.
CREATE FULLTEXT INDEX searched_texts IF NOT EXISTS
FOR (node:Municipality|Plan|Pillar|Section|Vision|Measure|Issue|Policy|Initiative|Program|Department|Committee|Indicator|IndicatorSeries|Evidence|Footnote)
ON EACH [node.id, node.foldedName, node.foldedText, node.foldedReading, node.searchWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}

// name: former.nodeText
// The full-text index of earlier versions, over the texts as printed.
DROP INDEX node_text IF EXISTS

// name: former.searchedText
// The index over folded texts of earlier versions, which knew no sections.
DROP INDEX searched_text IF EXISTS

// name: former.departmentName
// Filters compare folded names now.
DROP INDEX department_name IF EXISTS

// name: former.programName
// Filters compare folded names now.
DROP INDEX program_name IF EXISTS
