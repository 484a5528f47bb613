// All offices matching a filter, by name.
MATCH (office:Office)
WHERE true
//? afterKey
AND (office.name > $afterKey OR (office.name = $afterKey AND office.id > $afterId)) //~
/// afterKey
//! office-conditions
WITH office
ORDER BY office.name ASC, office.id ASC //~
LIMIT $limit
RETURN office {
  .*,
  departmentId: head([(office)-[:PART_OF]->(department) | department.id]),
  cursorKey: office.name,
  cursorId: office.id
} AS row
ORDER BY office.name ASC, office.id ASC; //~
