-- Sets the parties of members not in official lists to those printed with their questions (MEMBER_OF).
DELETE FROM member_of_party
WHERE memberId IN (SELECT id FROM member WHERE rank < 2)
  AND NOT EXISTS (
    SELECT 1 FROM question
    WHERE askerId = member_of_party.memberId AND askerPartyId = member_of_party.partyId
  );
INSERT INTO member_of_party (memberId, partyId)
SELECT DISTINCT askerId, askerPartyId FROM question JOIN member ON member.id = askerId
WHERE askerPartyId IS NOT NULL AND member.rank < 2
ON CONFLICT DO NOTHING;
