// Records a place where a question points to another question, which is looked for later.
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
