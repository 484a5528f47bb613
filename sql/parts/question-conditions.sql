-- Conditions on a question q alone.
--? askerIds
AND q.askerId IN (SELECT value FROM json_each(:askerIds))
--/ askerIds
--? departmentIds
AND q.departmentId IN (SELECT value FROM json_each(:departmentIds))
--/ departmentIds
--? notDepartmentIds
-- A question with an unknown department is not excluded.
AND (q.departmentId IS NULL OR q.departmentId NOT IN (SELECT value FROM json_each(:notDepartmentIds)))
--/ notDepartmentIds
--? partyIds
AND q.askerPartyId IN (SELECT value FROM json_each(:partyIds))
--/ partyIds
--? houses
AND q.house IN (SELECT value FROM json_each(:houses))
--/ houses
--? states
AND q.state IN (SELECT value FROM json_each(:states))
--/ states
--? tabledFrom
AND q.tabledOn >= :tabledFrom
--/ tabledFrom
--? tabledTo
AND q.tabledOn <= :tabledTo
--/ tabledTo
--? asOf
-- Overdue on a day means due before it and without a full answer by then.
AND coalesce(q.dueOn < :asOf AND q.state <> 'WITHDRAWN' AND (
  q.state IN ('UNANSWERED', 'HOLDING')
  OR EXISTS (SELECT 1 FROM answer AS later WHERE later.id = q.answerId AND later.answeredOn > :asOf)
), false) = :overdue
--/ asOf
