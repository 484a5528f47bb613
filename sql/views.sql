-- Every edge of the graph in the same form, whichever table or column stores it, for queries that follow edges of any type.
-- key distinguishes edges of the same type between the same nodes. sortKey is the date of the edge, or empty. lastDate is the
-- last day of a period, null if it is still open or unknown; for every other edge it is its date. A column that has an
-- affinity in one part and none in another would make SQLite read the whole view; expressions have none.
CREATE TEMP VIEW IF NOT EXISTS edge (type, fromLabel, fromId, toLabel, toId, "key", weight, sortKey, lastDate) AS
SELECT 'ASKED', 'Member', askerId, 'Question', id, '', 1.0, coalesce(tabledOn, ''), nullif(tabledOn, '')
FROM question WHERE askerId IS NOT NULL
UNION ALL
SELECT 'ANSWERED', 'Member', ministerId, 'Answer', id, '', 1.0, coalesce(answeredOn, ''), nullif(answeredOn, '')
FROM answer WHERE ministerId IS NOT NULL
UNION ALL
SELECT 'CORRECTED', 'Member', correctorId, 'Answer', id, '', 1.0, coalesce(correctedOn, answeredOn, ''),
  nullif(coalesce(correctedOn, answeredOn), '')
FROM answer WHERE correctorId IS NOT NULL
UNION ALL
SELECT 'ANSWERS', 'Answer', answer.id, 'Question', question.id, '', 1.0, coalesce(answer.answeredOn, ''),
  nullif(answer.answeredOn, '')
FROM question JOIN answer ON answer.id = question.answerId
UNION ALL
SELECT 'PUT_TO', 'Question', id, 'Department', departmentId, '', 1.0, coalesce(tabledOn, ''), nullif(tabledOn, '')
FROM question WHERE departmentId IS NOT NULL
UNION ALL
SELECT 'MENTIONS', 'Question', questionId, 'Country', countryCode, '', count + 0.0, sortKey || '', nullif(sortKey, '')
FROM question_mentions_country
UNION ALL
SELECT 'MENTIONS', 'Answer', answerId, 'Country', countryCode, '', count + 0.0, sortKey || '', nullif(sortKey, '')
FROM answer_mentions_country
UNION ALL
SELECT 'ABOUT', 'Question', questionId, 'Topic', topicId, '', score + 0.0, sortKey || '', nullif(sortKey, '')
FROM question_about_topic
UNION ALL
SELECT 'ABOUT', 'Answer', answerId, 'Topic', topicId, '', score + 0.0, sortKey || '', nullif(sortKey, '')
FROM answer_about_topic
UNION ALL
SELECT 'REFERS_TO', 'Question', fromId, 'Question', targetId, '' || position, 1.0,
  coalesce((SELECT tabledOn FROM question WHERE id = fromId), ''),
  nullif((SELECT tabledOn FROM question WHERE id = fromId), '')
FROM reference WHERE fromLabel = 'Question' AND targetId IS NOT NULL
UNION ALL
SELECT 'REFERS_TO', 'Answer', fromId, 'Question', targetId, '' || position, 1.0,
  coalesce((SELECT answeredOn FROM answer WHERE id = fromId), ''),
  nullif((SELECT answeredOn FROM answer WHERE id = fromId), '')
FROM reference WHERE fromLabel = 'Answer' AND targetId IS NOT NULL
UNION ALL
SELECT 'SAME_TEXT_AS', 'Answer', answerId, 'Answer', firstAnswerId, '', similarity + 0.0,
  coalesce((SELECT answeredOn FROM answer WHERE id = answerId), ''),
  nullif((SELECT answeredOn FROM answer WHERE id = answerId), '')
FROM answer_same_text_as
UNION ALL
SELECT 'MEMBER_OF', 'Member', memberId, 'Party', partyId, coalesce("from", ''), 1.0, coalesce("from", ''), nullif("to", '')
FROM member_of_party
UNION ALL
SELECT 'REPRESENTS', 'Member', memberId, 'Constituency', constituencyId, coalesce("from", ''), 1.0, coalesce("from", ''),
  nullif("to", '')
FROM member_represents_constituency
UNION ALL
SELECT 'HELD', 'Member', memberId, 'Office', officeId, coalesce("from", ''), 1.0, coalesce("from", ''), nullif("to", '')
FROM member_held_office
UNION ALL
SELECT 'PART_OF', 'Topic', id, 'Topic', broaderId, '', 1.0, '', nullif('', '')
FROM topic WHERE broaderId IS NOT NULL
UNION ALL
SELECT 'PART_OF', 'Office', id, 'Department', departmentId, '', 1.0, '', nullif('', '')
FROM office
UNION ALL
SELECT 'SUCCEEDED_BY', 'Department', fromId, 'Department', toId, '' || "on", 1.0, '' || "on", nullif("on", '')
FROM department_succeeded_by;
