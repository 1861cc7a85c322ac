// Names that plans may use, known to Neo4j before a plan does: what it does not know it looks up again in every row.

// name: storedNames.types
// A trace goes over all of them at every step, and few plans have all.
UNWIND $types AS type
CALL db.createRelationshipType(type)

// name: storedNames.properties
// So with what a question reads of every number and few plans print.
UNWIND $properties AS property
CALL db.createProperty(property)
