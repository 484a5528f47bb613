-- Each topic with itself and all its broader topics, because a text about a topic counts for these too.
-- Numbers sort faster than ids.
lineage (topicId, broader) AS MATERIALIZED (
  SELECT id, rowid FROM topic
  UNION
  SELECT lineage.topicId, above.rowid
  FROM lineage JOIN topic ON topic.rowid = lineage.broader JOIN topic AS above ON above.id = topic.broaderId
),
