// Creates or updates a member; an official record is never overwritten by a printed name.
UNWIND $rows AS row
MERGE (member:Member {id: row.id})
WITH row, member
WHERE row.resolved OR NOT coalesce(member.resolved, false)
SET member = row {.id, .name, .slug, .resolved, house: coalesce(row.house, member.house)};
