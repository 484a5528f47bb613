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
// Overdue on a day means due before it and without a full answer by then.
AND coalesce(q.dueOn < $asOf AND q.state <> 'WITHDRAWN' AND (
  q.state IN ['UNANSWERED', 'HOLDING']
  OR EXISTS { (q)<-[:ANSWERS]-(itsAnswer:Answer) WHERE itsAnswer.answeredOn > $asOf }
), false) = $overdue
/// asOf
