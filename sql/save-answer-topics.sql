-- Records that an answer is about a topic, with score and evidence (ABOUT).
INSERT INTO answer_about_topic (answerId, topicId, score, method, sortKey, evidence)
VALUES (:answerId, :topicId, :score, :method, (SELECT sortKey FROM answer WHERE id = :answerId), :evidence);
