-- Records that a member held an office between two dates (HELD).
INSERT INTO member_held_office (memberId, officeId, "from", "to") VALUES (:memberId, :officeId, :from, :to)
ON CONFLICT (memberId, sortKey, officeId) DO UPDATE SET "to" = excluded."to";
