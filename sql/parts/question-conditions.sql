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
-- Overdue on a day means due before it and without a full answer by then, as far as the question's sources had looked.
-- An answer's day after that is mistyped.
AND :overdue = CASE
  WHEN q.state = 'WITHDRAWN' OR q.dueOn >= :asOf THEN 'NO'
  WHEN q.state IN ('UNANSWERED', 'HOLDING') THEN CASE WHEN q.dueOn < q.seenUntil THEN 'YES' ELSE 'UNKNOWN' END
  WHEN q.seenUntil > :asOf
    AND NOT EXISTS (SELECT 1 FROM answer AS given WHERE given.id = q.answerId AND given.answeredOn <= :asOf)
  THEN CASE
    WHEN q.dueOn < :asOf
      AND EXISTS (SELECT 1 FROM answer AS given WHERE given.id = q.answerId AND given.answeredOn <= q.seenUntil)
    THEN 'YES' ELSE 'UNKNOWN'
  END
  ELSE 'NO'
END
--/ asOf
