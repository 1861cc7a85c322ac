// footnote.byIds
UNWIND $ids AS id
MATCH (footnote:Footnote {id: id})
RETURN footnote { .id, .number, .term, .summary } AS node

// footnote.explains
UNWIND $ids AS parent
MATCH (:Footnote {id: parent})<-[:EXPLAINED_BY]-(explained:Node)
RETURN parent, explained.id AS node
ORDER BY explained.sortKey

// indicator.byIds
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
RETURN indicator { .id, .name, .kind, .unit, .direction, .noTargetReason } AS node

// initiative.byIds
UNWIND $ids AS id
MATCH (initiative:Initiative {id: id})
RETURN initiative { .id, .code, .number, .name, .summary, .page } AS node

// program.byIds
UNWIND $ids AS id
MATCH (program:Program {id: id})
RETURN program { .id, .name, .summary } AS node
