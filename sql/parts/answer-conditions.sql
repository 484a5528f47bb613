-- Conditions on an answer a by itself.
--? answererIds
AND a.ministerId IN (SELECT value FROM json_each(:answererIds))
--?
--? answeredFrom
AND a.answeredOn >= :answeredFrom
--?
--? answeredTo
AND a.answeredOn <= :answeredTo
--?
