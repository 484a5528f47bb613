-- Members who ask about the same countries as the given one, by cosine similarity of their numbers of questions.
WITH asked (memberId, countryCode, count) AS MATERIALIZED (
  SELECT question.askerId, mentions.countryCode, count(*)
  FROM question_mentions_country AS mentions JOIN question ON question.id = mentions.questionId
  WHERE question.askerId IS NOT NULL
  GROUP BY question.askerId, mentions.countryCode
),
length (memberId, square) AS MATERIALIZED (SELECT memberId, sum(count * count) FROM asked GROUP BY memberId),
alike AS MATERIALIZED (
  SELECT other.memberId, sum(own.count * other.count) AS product,
    json_group_array(
      json_object('countryCode', countryCode, 'own', own.count, 'other', other.count)
      ORDER BY min(own.count, other.count) DESC, countryCode
    ) AS shared
  FROM asked AS own JOIN asked AS other USING (countryCode)
  WHERE own.memberId = :memberId AND other.memberId <> :memberId
  GROUP BY other.memberId HAVING count(*) >= :minimumShared
),
measured AS MATERIALIZED (
  SELECT alike.memberId, shared,
    product / sqrt(length.square * 1.0 * (SELECT square FROM length WHERE memberId = :memberId)) AS similarity
  FROM alike JOIN length USING (memberId)
)
SELECT member.*, similarity, shared, (SELECT count(*) FROM measured) AS totalCount,
  similarity AS cursorKey, member.id AS cursorId
FROM measured JOIN member ON member.id = measured.memberId
--? afterKey
WHERE similarity < :afterKey OR (similarity = :afterKey AND member.id > :afterId) --~
--/ afterKey
ORDER BY similarity DESC, member.id ASC --~
LIMIT :limit;
