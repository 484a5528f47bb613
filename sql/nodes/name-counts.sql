-- How many questions and answers each member, office, department, party, constituency, country and topic has, and between which days.
WITH counted (label, id, questions, answers, firstDay, lastDay) AS (
  -- Only columns of indexes, because to read the rows of all texts takes minutes if they are not in memory.
  SELECT 'Member', askerId, count(*), 0, min(nullif(sortKey, '')), max(nullif(sortKey, '')) FROM question WHERE askerId IS NOT NULL GROUP BY askerId
  UNION ALL
  SELECT 'Member', ministerId, 0, count(*), min(nullif(sortKey, '')), max(nullif(sortKey, '')) FROM answer WHERE ministerId IS NOT NULL GROUP BY ministerId
  UNION ALL
  SELECT 'Office', officeId, 0, count(*), min(answeredOn), max(answeredOn) FROM answer WHERE officeId IS NOT NULL GROUP BY officeId
  UNION ALL
  SELECT 'Department', departmentId, count(*), count(DISTINCT answerId), min(nullif(sortKey, '')), max(nullif(sortKey, ''))
  FROM question WHERE departmentId IS NOT NULL GROUP BY departmentId
  UNION ALL
  SELECT 'Party', askerPartyId, count(*), 0, min(tabledOn), max(tabledOn)
  FROM question WHERE askerPartyId IS NOT NULL GROUP BY askerPartyId
  UNION ALL
  SELECT 'Constituency', askerConstituencyId, count(*), 0, min(tabledOn), max(tabledOn)
  FROM question WHERE askerConstituencyId IS NOT NULL GROUP BY askerConstituencyId
  UNION ALL
  SELECT 'Country', countryCode, count(*), 0, min(nullif(sortKey, '')), max(nullif(sortKey, '')) FROM question_mentions_country GROUP BY countryCode
  UNION ALL
  SELECT 'Country', countryCode, 0, count(*), min(nullif(sortKey, '')), max(nullif(sortKey, '')) FROM answer_mentions_country GROUP BY countryCode
  UNION ALL
  SELECT 'Topic', topicId, count(*), 0, min(nullif(sortKey, '')), max(nullif(sortKey, '')) FROM question_about_topic GROUP BY topicId
  UNION ALL
  SELECT 'Topic', topicId, 0, count(*), min(nullif(sortKey, '')), max(nullif(sortKey, '')) FROM answer_about_topic GROUP BY topicId
)
SELECT label, id, sum(questions) AS questions, sum(answers) AS answers, min(firstDay) AS firstDay, max(lastDay) AS lastDay
FROM counted
GROUP BY label, id
ORDER BY label, id;
