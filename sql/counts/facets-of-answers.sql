-- The most frequent values of each requested facet, for the answers of each source that match a filter.
WITH RECURSIVE matching AS MATERIALIZED (
  SELECT wanted.value AS sourceId, a.rowid AS number, a.id, a.ministerId, a.answeredOn
  --! answer-source
  --! answers-about
  --! answer-filter
),
--? topDepartments topParties topHouses topAskers topStates
asked AS MATERIALIZED (
  SELECT sourceId, number, q.departmentId, q.askerPartyId, q.house, q.askerId, q.state
  --! asked-questions
),
--/ topDepartments topParties topHouses topAskers topStates
--? topTopics
--! broader-topics-too
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
  --! facet-values name=ministers top=topMinisters its=ministerId rows=matching times=ONCE
  --! facet-values name=years top=topYears its=substr(answeredOn,1,4) rows=matching times=ONCE
  --! question-facets rows=asked times=MANY
),
--! facet-rows
