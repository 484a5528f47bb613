// Pairs of countries or topics mentioned together in questions matching a filter, and how much more often than by chance.
MATCH (q:Question)
WHERE true
//! question-filter
WITH collect(q) AS matching
// The distinct countries or topics of each question with its answer, or of each answer alone.
CALL (matching) {
  UNWIND CASE $scope WHEN 'EXCHANGE' THEN matching ELSE [] END AS q
  MATCH (q)<-[:ANSWERS*0..1]-(text)
  RETURN q AS unit, text
UNION
  UNWIND CASE $scope WHEN 'ANSWER' THEN matching ELSE [] END AS q
  MATCH (q)<-[:ANSWERS]-(answer:Answer)
  RETURN answer AS unit, answer AS text
}
WITH unit, COLLECT {
  MATCH (text)-[edge:MENTIONS|ABOUT]->(named)
  WHERE type(edge) = CASE $of WHEN 'COUNTRIES' THEN 'MENTIONS' ELSE 'ABOUT' END
  RETURN coalesce(named.code, named.id)
} AS names
UNWIND CASE names WHEN [] THEN [null] ELSE names END AS name
WITH unit, collect(DISTINCT name) AS names
WITH collect(names) AS named, count(*) AS units
CALL (named) {
  UNWIND named AS names
  UNWIND names AS name
  WITH name, count(*) AS count
  RETURN collect({name: name, count: count}) AS owns
}
CALL (named) {
  UNWIND named AS names
  UNWIND names AS one
  UNWIND names AS other
  WITH one, other
  WHERE one < other
  WITH one, other, count(*) AS weight
  WHERE weight >= $minimumSupport
  RETURN one, other, weight
}
WITH units, one, other, weight, head([own IN owns WHERE own.name = one | own.count]) AS oneCount,
  head([own IN owns WHERE own.name = other | own.count]) AS otherCount
WITH *, weight * 1.0 * units / (oneCount * otherCount) AS lift
WITH collect({
  one: one,
  other: other,
  weight: weight,
  oneCount: oneCount,
  otherCount: otherCount,
  units: units,
  lift: lift,
  cursorKey: CASE $order WHEN 'LIFT' THEN lift ELSE weight END,
  cursorId: one + ' ' + other
}) AS pairs
UNWIND pairs AS pair
WITH pair, size(pairs) AS totalCount
WHERE true
//? afterKey
AND (pair.cursorKey < $afterKey OR (pair.cursorKey = $afterKey AND pair.cursorId > $afterId)) //~
/// afterKey
RETURN pair {.*, totalCount: totalCount} AS row
ORDER BY pair.cursorKey DESC, pair.cursorId ASC //~
LIMIT $limit;
