-- Removes answers without a question, then members, departments and named nodes without edges.
DELETE FROM answer_mentions_country WHERE NOT EXISTS (SELECT 1 FROM question WHERE question.answerId = answer_mentions_country.answerId);
DELETE FROM answer_about_topic WHERE NOT EXISTS (SELECT 1 FROM question WHERE question.answerId = answer_about_topic.answerId);
DELETE FROM answer_original WHERE NOT EXISTS (SELECT 1 FROM question WHERE question.answerId = answer_original.answerId);
DELETE FROM reference WHERE fromLabel = 'Answer' AND NOT EXISTS (SELECT 1 FROM question WHERE question.answerId = reference.fromId);
DELETE FROM answer_same_text_as WHERE NOT EXISTS (SELECT 1 FROM question WHERE question.answerId = answer_same_text_as.answerId);
DELETE FROM answer WHERE NOT EXISTS (SELECT 1 FROM question WHERE question.answerId = answer.id);
DELETE FROM member
WHERE rank < 2 AND NOT EXISTS (SELECT 1 FROM question WHERE askerId = member.id)
  AND NOT EXISTS (SELECT 1 FROM answer WHERE ministerId = member.id)
  AND id NOT IN (SELECT correctorId FROM answer WHERE correctorId IS NOT NULL);
DELETE FROM department
WHERE periods = '[]' AND NOT EXISTS (SELECT 1 FROM question WHERE departmentId = department.id)
  AND NOT EXISTS (SELECT 1 FROM office WHERE departmentId = department.id);
--! unused-names
