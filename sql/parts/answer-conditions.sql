-- Conditions on an answer a alone.
--? ministerIds
AND a.ministerId IN (SELECT value FROM json_each(:ministerIds))
--/ ministerIds
--? officeIds
AND a.officeId IN (SELECT value FROM json_each(:officeIds))
--/ officeIds
--? answeredFrom
AND a.answeredOn >= :answeredFrom
--/ answeredFrom
--? answeredTo
AND a.answeredOn <= :answeredTo
--/ answeredTo
