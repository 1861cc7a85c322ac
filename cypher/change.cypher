// Changes carry no relationship either: they outlive what they tell of.

// projection: change(node)
// What is read of a change.
node { .id, .at, .by, .what, .plan, .series, .fiscalYear, .before, .after, .reason }

// name: change.exists
// A write whose commit was not answered asks whether it is stored before it is tried again.
MATCH (change:Change {id: $id})
RETURN change.id AS id

// name: change.add
// The database tells the time, behind the lock of the plan: whoever comes later is later.
CREATE (change:Change)
SET
  change = $properties,
  change.at = datetime.realtime().epochMillis + $laterMs
