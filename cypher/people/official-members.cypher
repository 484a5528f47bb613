// All members whom official lists name.
MATCH (member:Member {rank: 2})
RETURN member {.*} AS row
ORDER BY member.id;
