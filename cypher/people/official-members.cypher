// All members in official lists.
MATCH (member:Member {rank: 2})
RETURN member {.*} AS row
ORDER BY member.id;
