// Which ministers gave matching answers: how many, in how many distinct texts, from when to when, and the newest of them.
MATCH (country:Country)
WHERE country.code IN $countryCodes
WITH country
ORDER BY COUNT { (country)<-[:MENTIONS]-() }
WITH collect(country) AS countries
// An answer that names all but n of the countries names at least one of the n + 1 rarest: only these are followed.
WITH countries, CASE
    WHEN $needed = 0 OR size(countries) < $needed THEN []
    ELSE countries[..size(countries) - $needed + 1]
  END AS rarest
CALL (rarest, countries) {
  UNWIND CASE $scope WHEN 'EXCHANGE' THEN [] ELSE rarest END AS country
  MATCH (country)<-[:MENTIONS]-(answer:Answer)
  MATCH (answer)-[:MENTIONS]->(other)
  WHERE other IN countries
  WITH answer, count(DISTINCT other) AS named
  WHERE named >= $needed
  RETURN answer
UNION
  UNWIND CASE $scope WHEN 'EXCHANGE' THEN rarest ELSE [] END AS country
  CALL (country) {
    MATCH (country)<-[:MENTIONS]-(answer:Answer)
    RETURN answer
  UNION
    MATCH (country)<-[:MENTIONS]-(:Question)<-[:ANSWERS]-(answer:Answer)
    RETURN answer
  }
  WITH DISTINCT answer, countries
  MATCH (answer)-[:ANSWERS*0..1]->(text)
  MATCH (text)-[:MENTIONS]->(country)
  WHERE country IN countries
  WITH answer, count(DISTINCT country) AS named
  WHERE named >= $needed
  RETURN answer
UNION
  UNWIND CASE $needed WHEN 0 THEN $topicIds ELSE [] END AS topicId
  MATCH (:Topic {id: topicId})<-[:ABOUT]-(answer:Answer)
  RETURN answer
UNION
  UNWIND CASE $needed WHEN 0 THEN $topicIds ELSE [] END AS topicId
  MATCH (:Topic {id: topicId})<-[:ABOUT]-(:Question)<-[:ANSWERS]-(answer:Answer)
  RETURN answer
UNION
  UNWIND CASE WHEN $needed = 0 AND $topicIds = [] THEN [true] ELSE [] END AS everything
  MATCH (answer:Answer)
  RETURN answer
}
WITH countries, answer
WHERE $needed < 2 OR $scope <> 'SENTENCE' OR EXISTS {
    MATCH (answer)-[mentions:MENTIONS]->(country:Country)
    WHERE country IN countries
    UNWIND mentions.sentences AS sentence
    WITH sentence, count(DISTINCT country) AS named
    WHERE named >= $needed
    RETURN sentence
  }
WITH answer
WHERE $needed = 0 OR $topicIds = []
  OR EXISTS { (answer)-[:ABOUT]->(topic:Topic) WHERE topic.id IN $topicIds }
  OR EXISTS { (answer)-[:ANSWERS]->(:Question)-[:ABOUT]->(topic:Topic) WHERE topic.id IN $topicIds }
MATCH (answer)<-[:ANSWERED]-(minister:Member)
WITH minister, collect(answer) AS answers, count(answer) AS answerCount,
  count(DISTINCT answer.textHash) AS distinctAnswerCount,
  min(answer.answeredOn) AS firstAnswered, max(answer.answeredOn) AS lastAnswered
WITH collect({
  minister: minister,
  answers: answers,
  answerCount: answerCount,
  distinctAnswerCount: distinctAnswerCount,
  firstAnswered: firstAnswered,
  lastAnswered: lastAnswered
}) AS counted
UNWIND counted AS one
WITH one, one.minister AS minister, size(counted) AS totalCount
WHERE true
//? afterKey
AND (one.answerCount < $afterKey OR (one.answerCount = $afterKey AND minister.id > $afterId)) //~
//?
WITH one, minister, totalCount
ORDER BY one.answerCount DESC, minister.id ASC //~
LIMIT $limit
RETURN minister {
  .*,
  answerCount: one.answerCount,
  distinctAnswerCount: one.distinctAnswerCount,
  firstAnswered: one.firstAnswered,
  lastAnswered: one.lastAnswered,
  totalCount: totalCount,
  answerIds: COLLECT {
    UNWIND one.answers AS answer
    RETURN answer.id
    ORDER BY answer.sortKey DESC, answer.id DESC
    LIMIT $evidence
  },
  cursorKey: one.answerCount,
  cursorId: minister.id
} AS row
ORDER BY one.answerCount DESC, minister.id ASC; //~
