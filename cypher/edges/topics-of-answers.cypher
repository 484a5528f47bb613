// The topics each answer is about, strongest first, with evidence (ABOUT).
UNWIND range(0, size($ids) - 1) AS position
MATCH (answer:Answer {id: $ids[position]})
CALL (answer) {
  MATCH (answer)-[about:ABOUT]->(topic:Topic)
  WHERE true
  //! topic-scored
  //? afterKey
  AND (about.score < $afterKey OR (about.score = $afterKey AND topic.id > $afterId)) //~
  /// afterKey
  RETURN topic, about
  ORDER BY about.score DESC, topic.id ASC //~
  LIMIT $limit
}
RETURN topic {
  .*,
  capCode: topic.capCode,
  eurovocId: topic.eurovocId,
  broaderId: head([(topic)-[:PART_OF]->(broader) | broader.id]),
  sourceId: answer.id,
  score: about.score,
  method: about.method,
  evidence: [n IN range(0, size(about.starts) - 1) | {
    start: about.starts[n],
    end: about.ends[n],
    surface: about.surfaces[n]
  }],
  cursorKey: about.score,
  cursorId: topic.id
} AS row
ORDER BY position, about.score DESC, topic.id ASC; //~
