// Removes answers without a question, then members, departments and named nodes without edges.
//! unused-answers

MATCH (reference:Reference)
WHERE NOT EXISTS { (reference)<-[:HOLDS]-() }
DELETE reference;

MATCH (member:Member)
WHERE member.rank < 2 AND NOT EXISTS { (member)-[:ASKED]->() } AND NOT EXISTS { (member)-[:ANSWERED|CORRECTED]->() }
DETACH DELETE member;

MATCH (department:Department)
WHERE department.periods = '[]' AND NOT EXISTS { (department)<-[:PUT_TO|PART_OF]-() }
DETACH DELETE department;

//! unused-names
