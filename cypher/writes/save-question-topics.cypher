// Records that a question is about a topic, with score and evidence (ABOUT).
UNWIND $rows AS row
MATCH (question:Question {id: row.questionId})
MATCH (topic:Topic {id: row.topicId})
CREATE (question)-[:ABOUT {
  score: toFloat(row.score),
  method: row.method,
  starts: [span IN row.evidence | span.start],
  ends: [span IN row.evidence | span.end],
  surfaces: [span IN row.evidence | span.surface]
}]->(topic);
