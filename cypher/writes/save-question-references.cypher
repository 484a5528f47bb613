// Saves a reference in a question to another question, which is resolved later.
UNWIND $rows AS row
MATCH (question:Question {id: row.questionId})
CREATE (question)-[:HOLDS]->(:Reference {
  position: row.position,
  start: row.start,
  end: row.end,
  surface: row.surface,
  uin: row.uin,
  house: row.house,
  pointedOn: row.pointedOn
});
