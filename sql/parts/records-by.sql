-- Records with these values of a property, each with all its versions.
WITH found AS MATERIALIZED (
  SELECT wanted.key AS position, record.* FROM json_each(:ids) AS wanted JOIN record ON record.property = wanted.value
  -- So that each block is unpacked once.
  ORDER BY record.block
)
SELECT recordId, naturalId, answerKey, versions_of(recordId, block) AS versions FROM found
ORDER BY position, recordId;
