-- Records that a member belonged to a party between two dates (MEMBER_OF).
INSERT INTO member_of_party (memberId, partyId, "from", "to") VALUES (:memberId, :partyId, :from, :to)
ON CONFLICT (memberId, sortKey, partyId) DO UPDATE SET "to" = excluded."to";
