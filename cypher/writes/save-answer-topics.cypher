// Records that an answer is about a topic, with score and evidence (ABOUT).
UNWIND $rows AS row
MATCH (answer:Answer {id: row.answerId})
MATCH (topic:Topic {id: row.topicId})
// An answer to several questions occurs once for each of them.
MERGE (answer)-[about:ABOUT]->(topic)
SET about = {
  score: toFloat(row.score),
  method: row.method,
  starts: [span IN row.evidence | span.start],
  ends: [span IN row.evidence | span.end],
  surfaces: [span IN row.evidence | span.surface]
};
