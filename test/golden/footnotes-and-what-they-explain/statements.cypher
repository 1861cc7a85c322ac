// footnote.byIds

// footnote.explains

// indicator.byIds

// initiative.byIds

// program.byIds
