-- For questions matching a filter, by department, country or minister: how many were put, answered or are overdue, and the median days.
WITH matching AS MATERIALIZED (
  SELECT q.id, q.departmentId, q.state, q.dueOn, q.seenUntil, answer.ministerId,
    answer.id IS NOT NULL AND NOT answer.holding AND coalesce(answer.answeredOn <= :onDay OR answer.answeredOn > q.seenUntil, true) AS answered,
    -- A day after the sources had looked is mistyped.
    CASE WHEN q.tabledOn <= q.seenUntil THEN q.tabledOn END AS tabledOn,
    CASE WHEN answer.answeredOn <= q.seenUntil THEN answer.answeredOn END AS answeredOn
  FROM question AS q LEFT JOIN answer ON answer.id = q.answerId
  WHERE true
  --! question-filter
),
grouped (value, id) AS MATERIALIZED (
  SELECT departmentId, id FROM matching WHERE :by = 'DEPARTMENT' AND departmentId IS NOT NULL
  UNION ALL
  SELECT ministerId, id FROM matching WHERE :by = 'MINISTER' AND ministerId IS NOT NULL
  UNION ALL
  SELECT countryCode, id FROM matching CROSS JOIN question_mentions_country ON questionId = id WHERE :by = 'COUNTRY'
),
measured AS MATERIALIZED (
  SELECT value, state, answered,
    CASE WHEN answered THEN CAST(julianday(answeredOn) - julianday(tabledOn) AS INTEGER) END AS days,
    CASE WHEN answered THEN answeredOn > dueOn ELSE false END AS late,
    CASE
      WHEN state = 'WITHDRAWN' OR dueOn >= :onDay THEN 'NO'
      WHEN state IN ('UNANSWERED', 'HOLDING') THEN CASE WHEN dueOn < seenUntil THEN 'YES' ELSE 'UNKNOWN' END
      WHEN answeredOn > :onDay THEN CASE WHEN dueOn IS NULL THEN 'UNKNOWN' ELSE 'YES' END
      WHEN answeredOn IS NULL AND seenUntil > :onDay THEN 'UNKNOWN'
      ELSE 'NO'
    END AS overdue
  FROM grouped JOIN matching USING (id)
),
-- The middle value of an odd number of days, or the middle two of an even number.
middle AS (
  SELECT value, days, row_number() OVER (PARTITION BY value ORDER BY days) AS position, count(*) OVER (PARTITION BY value) AS count
  FROM measured WHERE days IS NOT NULL
),
median AS MATERIALIZED (
  SELECT value, avg(days) AS medianDays FROM middle WHERE position IN ((count + 1) / 2, count / 2 + 1) GROUP BY value
),
counted AS (
  SELECT value, count(*) AS put, sum(answered) AS answered, sum(state = 'HOLDING') AS holding,
    sum(state = 'WITHDRAWN') AS withdrawn, coalesce(sum(late), 0) AS late, sum(late IS NULL) AS unknownLate, sum(overdue = 'YES') AS overdue,
    sum(overdue = 'UNKNOWN') AS unknownOverdue, sum(days IS NULL AND state <> 'WITHDRAWN') AS unknownDays
  FROM measured GROUP BY value
),
placed AS MATERIALIZED (
  SELECT counted.*, medianDays,
    CASE :order WHEN 'MEDIAN_DAYS' THEN coalesce(medianDays, -1.0) WHEN 'OVERDUE' THEN overdue ELSE put END AS cursorKey
  FROM counted LEFT JOIN median USING (value)
)
SELECT placed.*, value AS cursorId, (SELECT count(*) FROM placed) AS totalCount FROM placed
--? afterKey
WHERE cursorKey < :afterKey OR (cursorKey = :afterKey AND value > :afterId) --~
--/ afterKey
ORDER BY cursorKey DESC, value ASC --~
LIMIT :limit;
