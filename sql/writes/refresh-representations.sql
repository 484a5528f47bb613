-- Sets the constituencies of members not in official lists to those printed with their questions (REPRESENTS).
DELETE FROM member_represents_constituency
WHERE memberId IN (SELECT id FROM member WHERE rank < 2)
  AND NOT EXISTS (
    SELECT 1 FROM question
    WHERE askerId = member_represents_constituency.memberId AND askerConstituencyId = member_represents_constituency.constituencyId
  );
INSERT INTO member_represents_constituency (memberId, constituencyId)
SELECT DISTINCT askerId, askerConstituencyId FROM question JOIN member ON member.id = askerId
WHERE askerConstituencyId IS NOT NULL AND member.rank < 2
ON CONFLICT DO NOTHING;
