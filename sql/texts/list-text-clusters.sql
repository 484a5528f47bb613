-- Texts shared by at least a given number of answers, most answers first, then earliest first use.
WITH cluster AS MATERIALIZED (
  SELECT firstAnswerId, count(*) + 1 AS size FROM answer_same_text_as GROUP BY firstAnswerId HAVING count(*) + 1 >= :minSize
),
-- The key sorts as the list does: it is the size subtracted from a number that no size reaches, and then the day.
listed AS MATERIALIZED (
  SELECT answer.id, answer.textHash, size, printf('%010d', 9999999999 - size) || coalesce(answer.answeredOn, '') AS cursorKey
  FROM cluster CROSS JOIN answer ON answer.id = cluster.firstAnswerId
),
page AS MATERIALIZED (
  SELECT * FROM listed
  WHERE true
  --? afterKey
  AND (cursorKey, id) > (:afterKey, :afterId) --~
  --/ afterKey
  ORDER BY cursorKey ASC, id ASC --~
  LIMIT :limit
)
SELECT page.id, size, sum(answer.textHash = page.textHash) AS identical,
  min(answer.answeredOn) AS firstUsed, max(answer.answeredOn) AS lastUsed, cursorKey, page.id AS cursorId
FROM page CROSS JOIN answer
  ON answer.id = page.id OR answer.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = page.id)
GROUP BY page.id
ORDER BY cursorKey ASC, page.id ASC; --~
