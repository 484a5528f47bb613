// For questions matching a filter, by department, country or minister: how many were put, answered or are overdue, and the median days.
//! filtered-questions
OPTIONAL MATCH (q)<-[:ANSWERS]-(answer:Answer)
WITH q, answer,
  answer IS NOT NULL AND NOT answer.holding
    AND coalesce(answer.answeredOn <= $onDay OR answer.answeredOn > q.seenUntil, true) AS answered,
  // A day after the sources had looked is mistyped.
  CASE WHEN q.tabledOn <= q.seenUntil THEN q.tabledOn END AS tabledOn,
  CASE WHEN answer.answeredOn <= q.seenUntil THEN answer.answeredOn END AS answeredOn
CALL (q, answer) {
  MATCH (q)-[:PUT_TO]->(department:Department)
  WHERE $by = 'DEPARTMENT'
  RETURN department.id AS value
UNION ALL
  MATCH (answer)<-[:ANSWERED]-(minister:Member)
  WHERE $by = 'MINISTER'
  RETURN minister.id AS value
UNION ALL
  MATCH (q)-[:MENTIONS]->(country:Country)
  WHERE $by = 'COUNTRY'
  RETURN country.code AS value
}
WITH value, q.state AS state, answered,
  CASE WHEN answered THEN duration.inDays(date(tabledOn), date(answeredOn)).days END AS days,
  CASE WHEN answered THEN answeredOn > q.dueOn ELSE false END AS late,
  CASE
    WHEN q.state = 'WITHDRAWN' OR q.dueOn >= $onDay THEN 'NO'
    WHEN q.state IN ['UNANSWERED', 'HOLDING'] THEN CASE WHEN q.dueOn < q.seenUntil THEN 'YES' ELSE 'UNKNOWN' END
    WHEN answeredOn > $onDay THEN CASE WHEN q.dueOn IS NULL THEN 'UNKNOWN' ELSE 'YES' END
    WHEN answeredOn IS NULL AND q.seenUntil > $onDay THEN 'UNKNOWN'
    ELSE 'NO'
  END AS overdue
WITH value, count(*) AS put, sum(CASE WHEN answered THEN 1 ELSE 0 END) AS answered,
  sum(CASE state WHEN 'HOLDING' THEN 1 ELSE 0 END) AS holding,
  sum(CASE state WHEN 'WITHDRAWN' THEN 1 ELSE 0 END) AS withdrawn,
  sum(CASE WHEN late THEN 1 ELSE 0 END) AS late,
  sum(CASE WHEN late IS NULL THEN 1 ELSE 0 END) AS unknownLate,
  sum(CASE overdue WHEN 'YES' THEN 1 ELSE 0 END) AS overdue,
  sum(CASE overdue WHEN 'UNKNOWN' THEN 1 ELSE 0 END) AS unknownOverdue,
  sum(CASE WHEN days IS NULL AND state <> 'WITHDRAWN' THEN 1 ELSE 0 END) AS unknownDays,
  percentileCont(days, 0.5) AS medianDays
WITH collect({
  value: value,
  put: put,
  answered: answered,
  holding: holding,
  withdrawn: withdrawn,
  late: late,
  unknownLate: unknownLate,
  overdue: overdue,
  unknownOverdue: unknownOverdue,
  unknownDays: unknownDays,
  medianDays: medianDays,
  cursorKey: CASE $order WHEN 'MEDIAN_DAYS' THEN coalesce(medianDays, -1.0) WHEN 'OVERDUE' THEN overdue ELSE put END,
  cursorId: value
}) AS counted
UNWIND counted AS one
WITH one, size(counted) AS totalCount
WHERE true
//? afterKey
AND (one.cursorKey < $afterKey OR (one.cursorKey = $afterKey AND one.value > $afterId)) //~
/// afterKey
RETURN one {.*, totalCount: totalCount} AS row
ORDER BY one.cursorKey DESC, one.value ASC //~
LIMIT $limit;
