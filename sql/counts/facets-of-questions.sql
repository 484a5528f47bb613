-- The most frequent values of each requested facet, for the questions of each source that match a filter.
WITH RECURSIVE matching AS MATERIALIZED (
  SELECT wanted.value AS sourceId, q.rowid AS number, q.id, q.answerId, q.askerId, q.askerPartyId, q.departmentId, q.house, q.state, q.tabledOn
  --! question-source
  --! questions-about
  --! question-filter
),
--? topTopics
-- Each topic with itself and all its broader topics, because a text about a topic counts for these too. Numbers sort faster.
lineage (topicId, broader) AS MATERIALIZED (
  SELECT id, rowid FROM topic
  UNION
  SELECT lineage.topicId, above.rowid
  FROM lineage JOIN topic ON topic.rowid = lineage.broader JOIN topic AS above ON above.id = topic.broaderId
),
--/ topTopics
counted (sourceId, facet, value, count, top) AS (
  SELECT NULL, NULL, NULL, NULL, NULL WHERE false
  --? topCountries
  UNION ALL
  SELECT sourceId, 'countries', countryCode, count(DISTINCT number), :topCountries FROM (
    SELECT sourceId, number, countryCode
    FROM matching CROSS JOIN question_mentions_country AS edge ON edge.questionId = matching.id
    WHERE true
    --! in-fields textKind=QUESTION
    UNION ALL
    SELECT sourceId, number, countryCode
    FROM matching CROSS JOIN answer_mentions_country AS mentions ON mentions.answerId = matching.answerId
    WHERE true
    --! in-fields textKind=ANSWER
  ) GROUP BY sourceId, countryCode
  --/ topCountries
  --? topTopics
  UNION ALL
  SELECT sourceId, 'topics', (SELECT id FROM topic WHERE rowid = broader), count(DISTINCT number), :topTopics FROM (
    SELECT sourceId, number, broader
    FROM matching CROSS JOIN question_about_topic AS about ON about.questionId = matching.id CROSS JOIN lineage ON lineage.topicId = about.topicId
    WHERE true
    --! topic-scored
    UNION ALL
    SELECT sourceId, number, broader
    FROM matching CROSS JOIN answer_about_topic AS about ON about.answerId = matching.answerId CROSS JOIN lineage ON lineage.topicId = about.topicId
    WHERE true
    --! topic-scored
  ) GROUP BY sourceId, broader
  --/ topTopics
  --? topMinisters
  UNION ALL
  SELECT sourceId, 'ministers', ministerId, count(*), :topMinisters
  FROM matching CROSS JOIN answer ON answer.id = matching.answerId
  WHERE ministerId IS NOT NULL GROUP BY sourceId, ministerId
  --/ topMinisters
  --? topDepartments
  UNION ALL
  SELECT sourceId, 'departments', departmentId, count(*), :topDepartments FROM matching WHERE departmentId IS NOT NULL GROUP BY sourceId, departmentId
  --/ topDepartments
  --? topParties
  UNION ALL
  SELECT sourceId, 'parties', askerPartyId, count(*), :topParties FROM matching WHERE askerPartyId IS NOT NULL GROUP BY sourceId, askerPartyId
  --/ topParties
  --? topHouses
  UNION ALL
  SELECT sourceId, 'houses', house, count(*), :topHouses FROM matching WHERE house IS NOT NULL GROUP BY sourceId, house
  --/ topHouses
  --? topAskers
  UNION ALL
  SELECT sourceId, 'askers', askerId, count(*), :topAskers FROM matching WHERE askerId IS NOT NULL GROUP BY sourceId, askerId
  --/ topAskers
  --? topStates
  UNION ALL
  SELECT sourceId, 'states', state, count(*), :topStates FROM matching WHERE state IS NOT NULL GROUP BY sourceId, state
  --/ topStates
  --? topYears
  UNION ALL
  SELECT sourceId, 'years', substr(tabledOn, 1, 4), count(*), :topYears
  FROM matching WHERE tabledOn IS NOT NULL GROUP BY sourceId, substr(tabledOn, 1, 4)
  --/ topYears
),
numbered AS (
  SELECT *, row_number() OVER (PARTITION BY sourceId, facet ORDER BY count DESC, value) AS number FROM counted
)
SELECT sourceId, facet, value, count FROM numbered
WHERE number <= top
ORDER BY sourceId, facet, number;
