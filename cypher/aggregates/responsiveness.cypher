// For questions matching a filter, by department, country or minister: how many were put, answered or are overdue, and the median days.
MATCH (q:Question)
WHERE true
//! question-filter
OPTIONAL MATCH (q)<-[:ANSWERS]-(answer:Answer)
WITH q, answer, answer IS NOT NULL AND NOT answer.holding AS answered
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
  CASE WHEN answered THEN duration.inDays(date(q.tabledOn), date(answer.answeredOn)).days END AS days,
  coalesce(answered AND answer.answeredOn > q.dueOn, false) AS late,
  coalesce(q.state <> 'WITHDRAWN' AND q.dueOn < $onDay
    AND (q.state IN ['UNANSWERED', 'HOLDING'] OR answer.answeredOn > $onDay), false) AS overdue
WITH value, count(*) AS put, sum(CASE WHEN answered THEN 1 ELSE 0 END) AS answered,
  sum(CASE state WHEN 'HOLDING' THEN 1 ELSE 0 END) AS holding,
  sum(CASE state WHEN 'WITHDRAWN' THEN 1 ELSE 0 END) AS withdrawn,
  sum(CASE WHEN late THEN 1 ELSE 0 END) AS late,
  sum(CASE WHEN overdue THEN 1 ELSE 0 END) AS overdue,
  percentileCont(days, 0.5) AS medianDays
WITH collect({
  value: value,
  put: put,
  answered: answered,
  holding: holding,
  withdrawn: withdrawn,
  late: late,
  overdue: overdue,
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
