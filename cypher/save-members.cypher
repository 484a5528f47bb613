// Creates or updates a member; an official record counts over printed names, of which the one that sorts last is kept.
UNWIND $rows AS row
MERGE (member:Member {id: row.id})
WITH row, member
WHERE row.resolved OR NOT coalesce(member.resolved, false)
SET member = row {
  .id, .slug, .resolved,
  name: CASE WHEN NOT row.resolved AND member.name > row.name THEN member.name ELSE row.name END,
  house: CASE
    WHEN NOT row.resolved AND member.house < row.house THEN member.house
    ELSE coalesce(row.house, member.house)
  END
};
