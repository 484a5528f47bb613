// Saves a reference in an answer to another question, which is resolved later.
UNWIND $rows AS row
MATCH (answer:Answer {id: row.answerId})-[edge:REFERS_TO {position: row.position}]->()
DELETE edge;

UNWIND $rows AS row
MATCH (answer:Answer {id: row.answerId})
// An answer to several questions occurs once for each of them.
MERGE (answer)-[:HOLDS]->(reference:Reference {position: row.position})
SET reference = {
  position: row.position,
  start: row.start,
  end: row.end,
  surface: row.surface,
  uin: row.uin,
  house: row.house,
  pointedOn: row.pointedOn
};
