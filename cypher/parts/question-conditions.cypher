// Conditions on a question q alone.
//? askerIds
AND EXISTS { (q)<-[:ASKED]-(itsAsker:Member) WHERE itsAsker.id IN $askerIds }
/// askerIds
//? departmentIds
AND EXISTS { (q)-[:PUT_TO]->(itsDepartment:Department) WHERE itsDepartment.id IN $departmentIds }
/// departmentIds
//? notDepartmentIds
// A question with an unknown department is not excluded.
AND NOT EXISTS { (q)-[:PUT_TO]->(itsDepartment:Department) WHERE itsDepartment.id IN $notDepartmentIds }
/// notDepartmentIds
//? partyIds
AND EXISTS { (q)<-[itsAsked:ASKED]-() WHERE itsAsked.partyId IN $partyIds }
/// partyIds
//? houses
AND q.house IN $houses
/// houses
//? states
AND q.state IN $states
/// states
//? tabledFrom
AND q.tabledOn >= $tabledFrom
/// tabledFrom
//? tabledTo
AND q.tabledOn <= $tabledTo
/// tabledTo
//? asOf
// Overdue on a day means due before it and without a full answer by then, as far as the question's sources had looked.
// An answer's day after that is mistyped.
AND $overdue = CASE
  WHEN q.state = 'WITHDRAWN' OR q.dueOn >= $asOf THEN 'NO'
  WHEN q.state IN ['UNANSWERED', 'HOLDING'] THEN CASE WHEN q.dueOn < q.seenUntil THEN 'YES' ELSE 'UNKNOWN' END
  WHEN q.seenUntil > $asOf AND NOT EXISTS { (q)<-[:ANSWERS]-(itsAnswer:Answer) WHERE itsAnswer.answeredOn <= $asOf }
  THEN CASE
    WHEN q.dueOn < $asOf AND EXISTS { (q)<-[:ANSWERS]-(itsAnswer:Answer) WHERE itsAnswer.answeredOn <= q.seenUntil }
    THEN 'YES' ELSE 'UNKNOWN'
  END
  ELSE 'NO'
END
/// asOf
