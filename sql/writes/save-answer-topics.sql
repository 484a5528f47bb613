-- Records that an answer is about a topic, with score and evidence (ABOUT).
-- An answer to several questions occurs once for each of them.
INSERT INTO answer_about_topic (answerId, topicId, score, method, sortKey, evidence)
VALUES (:answerId, :topicId, :score, :method, (SELECT sortKey FROM answer WHERE id = :answerId), :evidence)
ON CONFLICT (answerId, topicId) DO UPDATE SET score = excluded.score, method = excluded.method,
  sortKey = excluded.sortKey, evidence = excluded.evidence;
