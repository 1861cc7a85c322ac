// name: overlap.cells
// Stands behind composed clauses that find programs with the row, the column and the listings they share; a row or
// column that shares nothing comes with null beside it.
WITH row, column, program, listing
ORDER BY program.sortKey, program.id
WITH
  row,
  column,
  collect(DISTINCT program.id) AS programs,
  count(DISTINCT listing) AS listed,
  count(DISTINCT CASE WHEN listing.relisted THEN listing END) AS relisted
RETURN
  row.id AS rowId,
  column.id AS columnId,
  column.sortKey AS columnKey,
  programs,
  listed,
  relisted
ORDER BY row.sortKey, row.id, column.sortKey, column.id
