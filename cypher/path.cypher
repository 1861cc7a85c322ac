// The ways through a plan, each written once. Any of the levels between a plan and its programs may be missing, and sections may
// lie between them. So HAS_PILLAR, HAS_MEASURE, HAS_INITIATIVE and HAS_SECTION lead to a place from the pillar, measure or initiative
// it stands under, or else from the plan, and GROUPS from a section to the places that are printed directly in it. Every place bears the
// ids of the pillar, measure and initiative that it is or stands under, which src/domain/derived.ts makes of these: an index finds them
// at less than the cost of one step, whatever else hangs on the nodes between.

// path: within(above, place)
// Everything that stands in a plan or place: itself and what is below it on whatever level; only from a section it is by GROUPS.
(above)-[:GROUPS]->{0,4}()-[:HAS_PILLAR|HAS_SECTION|HAS_MEASURE|HAS_INITIATIVE]->{0,5}(place)

// path: listed(above, listing, program)
// The lines of all tables in a plan or place.
(above)-[:GROUPS]->{0,4}()-[:HAS_PILLAR|HAS_SECTION|HAS_MEASURE|HAS_INITIATIVE]->{0,5}()-[listing:LISTS]->(program)

// path: ofPillar(place, pillar)
// The pillar that a place is, or stands under; each role comes once on the way from the plan, if at all.
(pillar:Pillar {id: place.inPillar})

// path: ofMeasure(place, measure)
// The measure that a place is, or stands under.
(measure:Measure {id: place.inMeasure})

// path: ofInitiative(place, initiative)
// The initiative that a place is, or stands under.
(initiative:Initiative {id: place.inInitiative})

// path: indicates(place, indicator)
// The indicators printed at a place or plan: its own, and those of its policies.
(place)-[:HAS_POLICY]->{0,1}()-[:TRACKED_BY|MEASURED_BY|RELISTS]->(indicator)

// path: indicated(indicator, place)
// Where an indicator is printed: the place or plan it tracks, or that of its policy or of the lines of its program.
(indicator)<-[:TRACKED_BY|MEASURED_BY]-()<-[:HAS_POLICY|LISTS]-{0,1}(place)
