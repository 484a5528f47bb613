-- Removes the edges of a question and of its answer, before they are written anew.
DELETE FROM question_mentions_country WHERE questionId = :id;
DELETE FROM question_about_topic WHERE questionId = :id;
DELETE FROM answer_mentions_country WHERE answerId = (SELECT answerId FROM question WHERE id = :id);
DELETE FROM answer_about_topic WHERE answerId = (SELECT answerId FROM question WHERE id = :id);
