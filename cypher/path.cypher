// The ways through a plan, each written once. Any of the levels between a plan and its programs may be missing, and sections may
// lie between them. So HAS_PILLAR, HAS_MEASURE, HAS_INITIATIVE and HAS_SECTION lead to a place from the pillar, measure or initiative
// it stands under, or else from the plan; GROUPS leads from a section to the places that are printed directly in it; and IN_PLAN, IN_PILLAR,
// IN_SECTION, IN_MEASURE and IN_INITIATIVE lead from every place to all that it stands in, itself among them. These last ones are
// made of the others by src/domain/derived.ts; a plan that lists programs itself stands in itself, too.

// path: within(above, place)
// Everything that stands in a plan or place: itself and what is below it on whatever level.
(above)<-[:IN_PLAN|IN_PILLAR|IN_SECTION|IN_MEASURE|IN_INITIATIVE]-(place)

// path: listed(above, listing, program)
// The lines of all tables in a plan or place.
(above)<-[:IN_PLAN|IN_PILLAR|IN_SECTION|IN_MEASURE|IN_INITIATIVE]-()-[listing:LISTS]->(program)

// path: ofPillar(place, pillar)
// The pillar that a place is, or stands under; each role comes once on the way from the plan, if at all.
(place)-[:IN_PILLAR]->(pillar)

// path: ofMeasure(place, measure)
// The measure that a place is, or stands under.
(place)-[:IN_MEASURE]->(measure)

// path: ofInitiative(place, initiative)
// The initiative that a place is, or stands under.
(place)-[:IN_INITIATIVE]->(initiative)

// path: children(place, child)
// What stands under a plan or place by its role, and the sections there; what a section groups is among them, too.
(place)-[:HAS_PILLAR|HAS_SECTION|HAS_MEASURE|HAS_INITIATIVE]->(child)

// path: tree(plan, pillar, measure, initiative)
// A plan that has all three roles.
(plan)-[:HAS_PILLAR]->(pillar)-[:HAS_MEASURE]->(measure)-[:HAS_INITIATIVE]->(initiative)

// path: indicates(place, indicator)
// The indicators printed at a place or plan: its own, and those of its policies.
(place)-[:HAS_POLICY]->{0,1}()-[:TRACKED_BY|MEASURED_BY|RELISTS]->(indicator)

// path: indicated(indicator, place)
// Where an indicator is printed: the place or plan it tracks, or that of its policy or of the lines of its program.
(indicator)<-[:TRACKED_BY|MEASURED_BY]-()<-[:HAS_POLICY|LISTS]-{0,1}(place)
