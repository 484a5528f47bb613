// Records a place where a question points to another question, which is looked for later.
UNWIND $rows AS row
MATCH (question:Question {id: row.questionId})
CREATE (question)-[:HOLDS]->(:Reference {
  place: row.place,
  start: row.start,
  end: row.end,
  surface: row.surface,
  uin: row.uin,
  house: row.house,
  pointedOn: row.pointedOn
});
