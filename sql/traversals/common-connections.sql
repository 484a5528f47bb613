-- Nodes connected to at least a given number of the given nodes, most connections first, with the connecting edges.
-- Weights are summed as whole thousandths, so that the sum does not depend on the order.
WITH
--! edges-of-given
, common AS MATERIALIZED (
  SELECT label, id, count(DISTINCT position) AS joined, sum(CAST(round(weight * 1000) AS INTEGER)) AS thousandths
  FROM link GROUP BY label, id HAVING count(DISTINCT position) >= :needed
),
placed AS (
  SELECT common.*, joined * 1000000000 + thousandths AS cursorKey, label || ' ' || id AS cursorId FROM common
),
paged AS MATERIALIZED (
  SELECT * FROM placed
  --? afterKey
  WHERE cursorKey < :afterKey OR (cursorKey = :afterKey AND cursorId > :afterId) --~
  --/ afterKey
  ORDER BY cursorKey DESC, cursorId ASC --~
  LIMIT :limit
)
SELECT paged.label, paged.id, joined, thousandths / 1000.0 AS weight, cursorKey, cursorId,
  (SELECT count(*) FROM common) AS totalCount,
  json_group_array(json_object(
    'nodeLabel', nodeLabel, 'nodeId', nodeId, 'direction', direction, 'type', type, 'key', "key", 'weight', link.weight,
    'date', nullif(sortKey, ''), 'lastDate', lastDate
  ) ORDER BY position, type, direction, "key") AS edges
FROM paged JOIN link ON link.label = paged.label AND link.id = paged.id
GROUP BY cursorKey, cursorId
ORDER BY cursorKey DESC, cursorId ASC; --~
