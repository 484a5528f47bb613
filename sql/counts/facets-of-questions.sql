-- The most frequent values of each requested facet, for the questions of each source that match a filter.
WITH RECURSIVE matching AS MATERIALIZED (
  SELECT wanted.value AS sourceId, q.rowid AS number, q.id, q.answerId, q.askerId, q.askerPartyId, q.departmentId, q.house, q.state, q.tabledOn
  --! question-source
  --! questions-about
  --! question-filter
),
--? topTopics
--! broader-topics-too
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
  --! facet-values name=years top=topYears its=substr(tabledOn,1,4) rows=matching times=ONCE
  --! question-facets rows=matching times=ONCE
),
--! facet-rows
