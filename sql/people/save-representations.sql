-- Records that a member represented a constituency between two dates (REPRESENTS).
INSERT INTO member_represents_constituency (memberId, constituencyId, "from", "to") VALUES (:memberId, :constituencyId, :from, :to)
ON CONFLICT (memberId, sortKey, constituencyId) DO UPDATE SET "to" = excluded."to";
