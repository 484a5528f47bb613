-- Ministers who gave matching answers: how many, in how many distinct texts, from when to when, and the newest.
-- Does not use answer.sortKey, because SQLite would read the entire row for a computed column instead of only answer_by_id.
WITH matching AS MATERIALIZED (
  SELECT a.id, a.ministerId, a.textHash, a.answeredOn, coalesce(a.answeredOn, '') AS sortKey
    --? split
    -- How many of the countries one matching question names, and how many the answer names.
    , (
      SELECT coalesce(max((
        SELECT count(*) FROM question_mentions_country AS edge
        WHERE edge.questionId = q.id AND edge.countryCode IN (SELECT value FROM json_each(:aboutCountryCodes))
        --! in-fields textKind=QUESTION fields=aboutFields
      )), 0)
      FROM question AS q WHERE q.answerId = a.id
      --! question-conditions
      --! exchange-about
    ) AS askedNamed, (
      SELECT count(*) FROM answer_mentions_country AS mentions
      WHERE mentions.answerId = a.id AND mentions.countryCode IN (SELECT value FROM json_each(:aboutCountryCodes))
    ) AS answerNamed
    --/ split
    --? countQuestions order=QUESTIONS
    , (
      SELECT count(*) FROM question AS q WHERE q.answerId = a.id
      --! question-conditions
      --! exchange-about
    ) AS questions
    --/ countQuestions order=QUESTIONS
  --! matching-texts textKind=ANSWER
),
counted AS MATERIALIZED (
  SELECT ministerId, count(*) AS answerCount, count(DISTINCT textHash) AS distinctAnswerCount,
    min(answeredOn) AS firstAnswered, max(answeredOn) AS lastAnswered
    --? split
    , CASE WHEN :aboutNeeded > 0 THEN sum(askedNamed >= :aboutNeeded) END AS askedAboutCount,
    CASE WHEN :aboutNeeded > 0 THEN sum(answerNamed >= :aboutNeeded) END AS answeredAboutCount,
    CASE WHEN :aboutNeeded > 0 THEN sum(askedNamed >= :aboutNeeded AND answerNamed = 0) END AS namesNoneCount
    --/ split
    --? countQuestions order=QUESTIONS
    , sum(questions) AS questionCount
    --/ countQuestions order=QUESTIONS
  FROM matching GROUP BY ministerId
),
ordered AS (
  SELECT counted.*, member.*,
    --! member-order lastDay=lastAnswered
  FROM counted JOIN member ON member.id = counted.ministerId
)
SELECT ordered.*,
  (SELECT count(*) FROM counted) AS totalCount,
  (SELECT count(*) FROM matching) AS allAnswers,
  (SELECT count(DISTINCT textHash) FROM matching) AS allDistinctAnswers,
  (
    SELECT json_group_array(id) FROM (
      SELECT id FROM matching WHERE ministerId = ordered.id ORDER BY sortKey DESC, id DESC LIMIT :evidence
    )
  ) AS answerIds,
  orderKey AS cursorKey, id AS cursorId
FROM ordered
--! page-of-members
