// Creates or updates a member. Official lists take precedence over printed names, and these over a number alone.
// Without official lists, the last name in sort order is kept, and the Commons rather than the Lords, in any order of files.
UNWIND $rows AS row
MERGE (member:Member {id: row.id})
WITH row, member
WHERE row.rank = 2 OR coalesce(member.rank, 0) < 2
WITH row, member, CASE
    WHEN member.rank IS NULL OR row.rank = 2 OR row.rank > member.rank THEN true
    ELSE row.rank = member.rank AND row.name > member.name
  END AS isBetter
SET member = row {
  .id, .gender, .names, .terms,
  name: CASE WHEN isBetter THEN row.name ELSE member.name END,
  slug: CASE WHEN isBetter THEN row.slug ELSE member.slug END,
  house: CASE
    WHEN row.rank < 2 AND member.house < coalesce(row.house, 'Z') THEN member.house
    ELSE row.house
  END,
  resolved: row.resolved OR coalesce(member.resolved, false),
  rank: CASE WHEN member.rank > row.rank THEN member.rank ELSE row.rank END
};
