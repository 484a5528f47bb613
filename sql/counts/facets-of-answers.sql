-- The most frequent values of each requested facet, for the answers of each source that match a filter.
WITH RECURSIVE matching AS MATERIALIZED (
  SELECT wanted.value AS sourceId, a.rowid AS number, a.id, a.ministerId, a.answeredOn
  --! answer-source
  --! answers-about
  --! answer-filter
),
--? topDepartments topParties topHouses topAskers topStates
-- The matching questions of each of these answers. Its other questions may not meet the filter.
asked AS MATERIALIZED (
  SELECT sourceId, number, q.departmentId, q.askerPartyId, q.house, q.askerId, q.state
  FROM matching CROSS JOIN question AS q ON q.answerId = matching.id
  WHERE true
  --! question-conditions
  --! exchange-about
),
--/ topDepartments topParties topHouses topAskers topStates
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
  SELECT sourceId, 'countries', countryCode, count(*), :topCountries
  FROM matching CROSS JOIN answer_mentions_country AS mentions ON mentions.answerId = matching.id
  GROUP BY sourceId, countryCode
  --/ topCountries
  --? topTopics
  UNION ALL
  SELECT sourceId, 'topics', (SELECT id FROM topic WHERE rowid = broader), count(DISTINCT number), :topTopics
  FROM matching CROSS JOIN answer_about_topic AS about ON about.answerId = matching.id CROSS JOIN lineage ON lineage.topicId = about.topicId
  WHERE true
  --! topic-scored
  GROUP BY sourceId, broader
  --/ topTopics
  --? topMinisters
  UNION ALL
  SELECT sourceId, 'ministers', ministerId, count(*), :topMinisters
  FROM matching WHERE ministerId IS NOT NULL GROUP BY sourceId, ministerId
  --/ topMinisters
  --? topDepartments
  UNION ALL
  SELECT sourceId, 'departments', departmentId, count(DISTINCT number), :topDepartments
  FROM asked WHERE departmentId IS NOT NULL GROUP BY sourceId, departmentId
  --/ topDepartments
  --? topParties
  UNION ALL
  SELECT sourceId, 'parties', askerPartyId, count(DISTINCT number), :topParties
  FROM asked WHERE askerPartyId IS NOT NULL GROUP BY sourceId, askerPartyId
  --/ topParties
  --? topHouses
  UNION ALL
  SELECT sourceId, 'houses', house, count(DISTINCT number), :topHouses
  FROM asked WHERE house IS NOT NULL GROUP BY sourceId, house
  --/ topHouses
  --? topAskers
  UNION ALL
  SELECT sourceId, 'askers', askerId, count(DISTINCT number), :topAskers
  FROM asked WHERE askerId IS NOT NULL GROUP BY sourceId, askerId
  --/ topAskers
  --? topStates
  UNION ALL
  SELECT sourceId, 'states', state, count(DISTINCT number), :topStates
  FROM asked WHERE state IS NOT NULL GROUP BY sourceId, state
  --/ topStates
  --? topYears
  UNION ALL
  SELECT sourceId, 'years', substr(answeredOn, 1, 4), count(*), :topYears
  FROM matching WHERE answeredOn IS NOT NULL GROUP BY sourceId, substr(answeredOn, 1, 4)
  --/ topYears
),
numbered AS (
  SELECT *, row_number() OVER (PARTITION BY sourceId, facet ORDER BY count DESC, value) AS number FROM counted
)
SELECT sourceId, facet, value, count FROM numbered
WHERE number <= top
ORDER BY sourceId, facet, number;
