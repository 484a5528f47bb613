-- Members who asked matching questions: how many, with how many answers and distinct texts, from when to when, and the newest.
WITH matching AS MATERIALIZED (
  SELECT q.id, q.askerId, q.tabledOn, coalesce(q.tabledOn, '') AS sortKey, q.answerId,
    (SELECT textHash FROM answer WHERE answer.id = q.answerId) AS textHash
  --! matching-texts textKind=QUESTION
),
counted AS MATERIALIZED (
  SELECT askerId, count(*) AS questionCount, count(answerId) AS answeredCount,
    count(DISTINCT answerId) AS answerCount, count(DISTINCT textHash) AS distinctAnswerCount,
    min(tabledOn) AS firstAsked, max(tabledOn) AS lastAsked
  FROM matching GROUP BY askerId
),
ordered AS (
  SELECT counted.*, member.*,
    --! member-order lastDay=lastAsked
  FROM counted JOIN member ON member.id = counted.askerId
)
SELECT ordered.*,
  (SELECT count(*) FROM counted) AS totalCount,
  (SELECT count(*) FROM matching) AS allQuestions,
  (
    SELECT json_group_array(id) FROM (
      SELECT id FROM matching WHERE askerId = ordered.id ORDER BY sortKey DESC, id DESC LIMIT :evidence
    )
  ) AS questionIds,
  orderKey AS cursorKey, id AS cursorId
FROM ordered
--! page-of-members
