-- The questions and answers that refer to each given question, newest first, with the referring words (REFERS_TO).
SELECT wanted.value AS sourceId, found.fromLabel, found.fromId, found.start, found."end", found.surface, found.uin, found.house,
  found.pointedOn, found.sortKey AS cursorKey, found.cursorId
FROM json_each(:ids) AS wanted
JOIN (
  SELECT reference.*, coalesce(question.sortKey, answer.sortKey) AS sortKey,
    fromLabel || ' ' || fromId || ' ' || position AS cursorId,
    row_number() OVER (
      PARTITION BY targetId
      ORDER BY coalesce(question.sortKey, answer.sortKey) DESC, fromLabel || ' ' || fromId || ' ' || position DESC --~
    ) AS number
  FROM reference
  LEFT JOIN question ON fromLabel = 'Question' AND question.id = fromId
  LEFT JOIN answer ON fromLabel = 'Answer' AND answer.id = fromId
  WHERE targetId IN (SELECT value FROM json_each(:ids))
    --? afterKey
    AND (coalesce(question.sortKey, answer.sortKey), fromLabel || ' ' || fromId || ' ' || position) < (:afterKey, :afterId) --~
    --/ afterKey
) AS found ON found.targetId = wanted.value AND found.number <= :limit
ORDER BY wanted.key, found.sortKey DESC, found.cursorId DESC; --~
