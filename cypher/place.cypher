// projection: place(node)
// What is read of a place, whatever its kind.
anyNode(node)

// projection: ownNumber(node)
// What a place, or what is printed at one, is called by behind the place that it stands under: its printed number, or its name where none
// is printed. Documents that do not tell the printed number print the number.
CASE WHEN node.printedNumber = '' THEN '「' + coalesce(node.name, node.summary, '') + '」' ELSE coalesce(node.printedNumber, toString(node.number)) END

// projection: placeInGap(node)
// Where a gap is, as its sentence has it; a plan is no place.
CASE WHEN node.mention IS NULL THEN [] ELSE [{level: node.mention[0], name: node.mention[1]}] END

// projection: placeOf(node)
// The first place at which a reason or an indicator is printed.
CASE WHEN node.mentionOfPlace IS NULL THEN [] ELSE [{level: node.mentionOfPlace[0], name: node.mentionOfPlace[1]}] END

// name: place.byParents
// The places directly in a plan or place, in printed order; what a section groups is in that, and not in what is above.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[link:GROUPS|HAS_PILLAR|HAS_SECTION|HAS_MEASURE|HAS_INITIATIVE]->(place)
WHERE type(link) = 'GROUPS' OR NOT EXISTS { (place)<-[:GROUPS]-() }
RETURN parent, anyNode(place) AS node
ORDER BY place.sortKey

// name: place.parents
// The place directly above another; the section that groups it comes first, and a plan is no place.
UNWIND $ids AS parent
MATCH (:Node {id: parent})<-[link:GROUPS|HAS_SECTION|HAS_PILLAR|HAS_MEASURE|HAS_INITIATIVE]-(above)
WHERE NOT above:Plan
RETURN parent, anyNode(above) AS node
ORDER BY type(link)

// name: place.byPrinted
// The place or plan at which a reason is printed, or an indicator with its policy or program.
UNWIND $ids AS parent
MATCH (:Node {id: parent})<-[:ENVISIONS|FACES|HAS_POLICY|RESTS_ON|TRACKED_BY|MEASURED_BY]-(owner)
RETURN parent, anyNode(owner) AS node
ORDER BY owner.sortKey

// name: place.relisting
// Where a policy or an indicator is listed again.
UNWIND $ids AS parent
MATCH (:Node {id: parent})<-[:RELISTS]-(place)
RETURN parent, anyNode(place) AS node
ORDER BY place.sortKey

// name: place.above
// The pillar, measure and initiative that a place is or stands under, those that there are.
UNWIND $ids AS parent
MATCH (at:Node {id: parent})
UNWIND [at.inPillar, at.inMeasure, at.inInitiative] AS id
MATCH (place:Node {id: id})
RETURN parent, anyNode(place) AS node
ORDER BY place.sortKey

// name: place.pages
// The printed pages of places, issues and policies whose kind is mostly printed without.
UNWIND $ids AS parent
MATCH (node:Node {id: parent})
WHERE node.page IS NOT NULL
RETURN parent, node.page AS node

// name: place.texts
// What places say of themselves whose kind mostly says nothing.
UNWIND $ids AS parent
MATCH (place:Node {id: parent})
WHERE place.levelName IS NOT NULL OR place.summary IS NOT NULL OR place.noIndicatorReason IS NOT NULL
RETURN parent, place { .levelName, .summary, .noIndicatorReason } AS node

// name: place.printedNumbers
// What is printed before a program, indicator or footnote; few plans number them, and so it is no column of theirs.
UNWIND $ids AS parent
MATCH (node:Node {id: parent})
WHERE node.printedNumber IS NOT NULL
RETURN parent, node.printedNumber AS node

// name: place.byPrograms
// The places that list a program, each once.
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[:LISTS]-(place)
WHERE NOT place:Plan
RETURN parent, anyNode(place) AS node
ORDER BY place.sortKey
