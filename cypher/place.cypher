// projection: numberOf(node)
// What a place, or what is numbered at one, is called by: the number as printed, its name where none is printed. Documents that do not tell
// the printed number print the code.
CASE WHEN node.printedNumber = '' THEN '「' + coalesce(node.name, node.summary, '') + '」' ELSE coalesce(node.printedNumber, node.code, toString(node.number)) END

// projection: ownNumber(node)
// The same behind the place that it stands under, so that its number alone will do.
CASE WHEN node.printedNumber = '' THEN '「' + coalesce(node.name, node.summary, '') + '」' ELSE coalesce(node.printedNumber, toString(node.number)) END

// projection: placeInGap(node)
// Where a gap is, as its sentence has it; a plan is no place.
CASE
  WHEN node:Measure THEN [{level: 'MEASURE', name: numberOf(node)}]
  WHEN node:Initiative THEN [{level: 'INITIATIVE', name: numberOf(node)}]
  WHEN node:Pillar THEN [{level: 'PILLAR', name: numberOf(node)}]
  WHEN node:Section THEN [{level: 'SECTION', name: coalesce(node.levelName, '') + numberOf(node)}]
  ELSE []
END

// projection: placeOfIndicator(node)
// The first place at which an indicator is printed.
coalesce(
  COLLECT {
    MATCH indicated(node, printedAt)
    RETURN placeInGap(printedAt) AS found
    ORDER BY printedAt.sortKey
    LIMIT 1
  }[0],
  []
)
