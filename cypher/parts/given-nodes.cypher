// The nodes given by label and id.
// Each label has its own index.
CALL (given) {
  MATCH (node:Member {id: given.id}) WHERE given.label = 'Member' RETURN node
UNION ALL
  MATCH (node:Question {id: given.id}) WHERE given.label = 'Question' RETURN node
UNION ALL
  MATCH (node:Answer {id: given.id}) WHERE given.label = 'Answer' RETURN node
UNION ALL
  MATCH (node:Department {id: given.id}) WHERE given.label = 'Department' RETURN node
UNION ALL
  MATCH (node:Office {id: given.id}) WHERE given.label = 'Office' RETURN node
UNION ALL
  MATCH (node:Party {id: given.id}) WHERE given.label = 'Party' RETURN node
UNION ALL
  MATCH (node:Constituency {id: given.id}) WHERE given.label = 'Constituency' RETURN node
UNION ALL
  MATCH (node:Country {code: given.id}) WHERE given.label = 'Country' RETURN node
UNION ALL
  MATCH (node:Topic {id: given.id}) WHERE given.label = 'Topic' RETURN node
}
