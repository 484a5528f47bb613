-- Removes answers without a question, then members, departments, parties and constituencies without edges.
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
-- There is no index from parties or constituencies to questions, so the list of those in use is computed once.
DELETE FROM party
WHERE NOT EXISTS (SELECT 1 FROM member_of_party WHERE partyId = party.id)
  AND id NOT IN (SELECT askerPartyId FROM question WHERE askerPartyId IS NOT NULL);
DELETE FROM constituency
WHERE NOT EXISTS (SELECT 1 FROM member_represents_constituency WHERE constituencyId = constituency.id)
  AND id NOT IN (SELECT askerConstituencyId FROM question WHERE askerConstituencyId IS NOT NULL);
