// Members who ask about the same countries as the given one, by cosine similarity of their numbers of questions.
MATCH (:Member {id: $memberId})-[:ASKED]->(:Question)-[:MENTIONS]->(country:Country)
WITH country, count(*) AS own
WITH collect({country: country, own: own}) AS mine, sum(own * own) AS ownSquare
CALL () {
  MATCH (asker:Member)-[:ASKED]->(:Question)-[:MENTIONS]->(country:Country)
  WITH asker, country, count(*) AS other
  RETURN asker, sum(other * other) AS square, collect({country: country, other: other}) AS theirs
}
WITH mine, ownSquare, asker, square, theirs
WHERE asker.id <> $memberId
UNWIND mine AS one
UNWIND theirs AS each
WITH ownSquare, asker, square, one, each
WHERE one.country = each.country
WITH ownSquare, asker, square, one.country.code AS countryCode, one.own AS own, each.other AS other
ORDER BY CASE WHEN own < other THEN own ELSE other END DESC, countryCode
WITH ownSquare, asker, square, sum(own * other) AS product,
  collect({countryCode: countryCode, own: own, other: other}) AS shared
WHERE size(shared) >= $minimumShared
WITH collect({
  member: asker,
  shared: shared,
  similarity: product / sqrt(square * 1.0 * ownSquare)
}) AS measured
UNWIND measured AS one
WITH one, one.member AS member, size(measured) AS totalCount
WHERE true
//? afterKey
AND (one.similarity < $afterKey OR (one.similarity = $afterKey AND member.id > $afterId)) //~
/// afterKey
RETURN member {
  .*,
  similarity: one.similarity,
  shared: one.shared,
  totalCount: totalCount,
  cursorKey: one.similarity,
  cursorId: member.id
} AS row
ORDER BY one.similarity DESC, member.id ASC //~
LIMIT $limit;
