// name: dataVersion.read
// Ahead of an answer that is kept: whether anything was written since. One node, whatever the number of plans.
MATCH (version:DataVersion)
RETURN version.value AS version

// name: dataVersion.renew
// The last thing a writing transaction does, since writers wait for each other here.
MERGE (version:DataVersion {id: 'data'})
SET version.value = randomUUID()
