// Pairs of countries or topics mentioned together in questions matching a filter, and how much more often than by chance.
//! filtered-questions
//? scope=EXCHANGE
WITH q AS unit
/// scope=EXCHANGE
//? scope=ANSWER
MATCH (q)<-[:ANSWERS]-(unit:Answer)
WITH DISTINCT unit
/// scope=ANSWER
// The distinct countries or topics of each unit, with '' to count the units. Neo4j accounts for a list in every row beside
// which it is kept, so nothing keeps a list of all units.
WITH [''] + COLLECT {
  //? of=COUNTRIES
  MATCH (unit)-[:MENTIONS]->(country:Country)
  RETURN country.code AS name
  //? scope=EXCHANGE
  UNION
  MATCH (unit)<-[:ANSWERS]-(:Answer)-[:MENTIONS]->(country:Country)
  RETURN country.code AS name
  /// scope=EXCHANGE
  /// of=COUNTRIES
  //? of=TOPICS
  MATCH (unit)-[about:ABOUT]->(topic:Topic)
  WHERE true
  //! topic-scored
  RETURN topic.id AS name
  //? scope=EXCHANGE
  UNION
  MATCH (unit)<-[:ANSWERS]-(:Answer)-[about:ABOUT]->(topic:Topic)
  WHERE true
  //! topic-scored
  RETURN topic.id AS name
  /// scope=EXCHANGE
  /// of=TOPICS
} AS names
UNWIND names AS one
UNWIND names AS other
WITH one, other
WHERE one <= other
// A name together with itself gives its own count.
WITH one, other, count(*) AS weight
WITH other, collect({one: one, weight: weight}) AS column
WITH column, other, head([cell IN column WHERE cell.one = other | cell.weight]) AS otherCount
UNWIND column AS cell
WITH cell.one AS one, collect({other: other, otherCount: otherCount, weight: cell.weight}) AS row
WITH row, one, head([cell IN row WHERE cell.other = one | cell.weight]) AS oneCount
WITH collect({one: one, oneCount: oneCount, cells: row}) AS rows
WITH rows, head([row IN rows WHERE row.one = '' | row.oneCount]) AS units
UNWIND rows AS row
UNWIND row.cells AS cell
WITH units, row.one AS one, row.oneCount AS oneCount, cell.other AS other, cell.otherCount AS otherCount,
  cell.weight AS weight
WHERE one <> '' AND one < other AND weight >= $minimumSupport
// Only what is grouped is kept beside a row, so this drops the lists.
WITH units, one, oneCount, other, otherCount, weight, count(*) AS rowsOfPair
WITH units, one, oneCount, other, otherCount, weight, weight * 1.0 * units / (oneCount * otherCount) AS lift
WITH {
  one: one,
  other: other,
  weight: weight,
  oneCount: oneCount,
  otherCount: otherCount,
  units: units,
  lift: lift,
  cursorKey: CASE $order WHEN 'LIFT' THEN lift ELSE weight END,
  cursorId: one + ' ' + other
} AS pair
ORDER BY pair.cursorKey DESC, pair.cursorId ASC //~
WITH collect(pair) AS pairs
WITH size(pairs) AS totalCount, [
  pair IN pairs WHERE true
  //? afterKey
  AND (pair.cursorKey < $afterKey OR (pair.cursorKey = $afterKey AND pair.cursorId > $afterId)) //~
  /// afterKey
][..$limit] AS page
UNWIND page AS pair
RETURN pair {.*, totalCount: totalCount} AS row
ORDER BY pair.cursorKey DESC, pair.cursorId ASC; //~
