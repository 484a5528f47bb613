-- The records that list any of these questions as siblings, and the records of those questions.
WITH sibling AS (
  SELECT recordId FROM json_each(:listedKeys) AS wanted JOIN record_sibling ON siblingKey = wanted.value
  UNION
  SELECT recordId FROM json_each(:ownKeys) AS wanted JOIN record ON answerKey = wanted.value
  UNION
  SELECT recordId FROM json_each(:ownKeys) AS wanted JOIN record ON naturalId = wanted.value
),
found AS MATERIALIZED (
  SELECT record.* FROM sibling JOIN record USING (recordId)
  -- So that each block is unpacked once.
  ORDER BY record.block
)
SELECT recordId, naturalId, answerKey, versions_of(recordId, block) AS versions FROM found
ORDER BY recordId;
