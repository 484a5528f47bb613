-- Conditions on a member or an office: one of those given, with an edge that holds on a day.
--? given
AND node.id IN (SELECT value FROM json_each(:given))
--/ given
--? needed
AND EXISTS (
  SELECT 1 FROM edges AS edge WHERE edge.nodeId = node.id
  --? node=member
  AND edge.partyId = :partyId
  --/ node=member
  --! on-day
)
--/ needed
