// Texts shared by at least a given number of answers, most answers first, then earliest first use.
MATCH (:Answer)-[same:SAME_TEXT_AS]->(first:Answer)
WITH first, count(same) + 1 AS size
WHERE size >= $minSize
// The key sorts as the list does: it is the size subtracted from a number that no size reaches, and then the day.
WITH first, size, right('0000000000' + toString(9999999999 - size), 10) + first.sortKey AS cursorKey
WHERE true
//? afterKey
AND (cursorKey > $afterKey OR (cursorKey = $afterKey AND first.id > $afterId)) //~
/// afterKey
WITH first, size, cursorKey
ORDER BY cursorKey ASC, first.id ASC //~
LIMIT $limit
MATCH (answer:Answer)-[:SAME_TEXT_AS*0..1]->(first)
WITH first, size, cursorKey, sum(CASE answer.textHash WHEN first.textHash THEN 1 ELSE 0 END) AS identical,
  min(answer.answeredOn) AS firstUsed, max(answer.answeredOn) AS lastUsed
RETURN {
  id: first.id,
  size: size,
  identical: identical,
  firstUsed: firstUsed,
  lastUsed: lastUsed,
  cursorKey: cursorKey,
  cursorId: first.id
} AS row
ORDER BY cursorKey ASC, first.id ASC; //~
