-- Conditions on an office.
--? officeIds
AND office.id IN (SELECT value FROM json_each(:officeIds))
--/ officeIds
--? on
AND EXISTS (
  SELECT 1 FROM member_held_office AS held WHERE held.officeId = office.id
    AND coalesce(held."from" <= :on, true) AND coalesce(held."to" >= :on, true)
)
--/ on
