// projection: section(node)
// What is read of a section.
node { .id, .numbers, .name, .levelName, .page }

// name: section.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (section:Section {id: id})
RETURN section(section) AS node
