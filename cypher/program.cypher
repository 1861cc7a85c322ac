// projection: program(node)
// What is read of a program.
node { .id, .name, .summary }

// name: program.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (program:Program {id: id})
RETURN program(program) AS node

// name: program.byCommittees
// The programs that run through a working group.
UNWIND $ids AS parent
MATCH (:Committee {id: parent})<-[:RUNS_THROUGH]-(program:Program)
RETURN parent, program(program) AS node
ORDER BY program.sortKey

// name: program.reach
// How many of each level a program serves among what is loaded; its home counts where one listing is not a relisting.
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[listing:LISTS]-(place)
OPTIONAL MATCH ofPillar(place, pillar)
OPTIONAL MATCH ofMeasure(place, measure)
OPTIONAL MATCH ofInitiative(place, initiative)
RETURN
  parent,
  {
    pillars: count(DISTINCT pillar),
    measures: count(DISTINCT measure),
    initiatives: count(DISTINCT initiative),
    homeLoaded: count(CASE WHEN NOT listing.relisted THEN 1 END) > 0
  } AS node
