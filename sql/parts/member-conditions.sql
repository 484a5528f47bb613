-- Conditions on a member.
--? memberIds
AND member.id IN (SELECT value FROM json_each(:memberIds))
--/ memberIds
--? partyId
AND EXISTS (
  SELECT 1 FROM member_of_party AS belonged WHERE belonged.memberId = member.id AND belonged.partyId = :partyId
    --? on
    AND coalesce(belonged."from" <= :on, true) AND coalesce(belonged."to" >= :on, true)
    --/ on
)
--/ partyId
