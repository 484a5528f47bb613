-- Records that a question is about a topic, with score and evidence (ABOUT).
INSERT INTO question_about_topic (questionId, topicId, score, method, sortKey, evidence)
VALUES (:questionId, :topicId, :score, :method, (SELECT sortKey FROM question WHERE id = :questionId), :evidence);
