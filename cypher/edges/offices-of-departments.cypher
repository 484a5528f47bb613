// The offices of each department, by name (PART_OF).
UNWIND range(0, size($ids) - 1) AS position
MATCH (department:Department {id: $ids[position]})
CALL (department) {
  MATCH (department)<-[:PART_OF]-(office:Office)
  WHERE true
  //? afterKey
  AND (office.name > $afterKey OR (office.name = $afterKey AND office.id > $afterId)) //~
  /// afterKey
  RETURN office
  ORDER BY office.name ASC, office.id ASC //~
  LIMIT $limit
}
RETURN office {
  .*,
  departmentId: department.id,
  sourceId: department.id,
  cursorKey: office.name,
  cursorId: office.id
} AS row
ORDER BY position, office.name ASC, office.id ASC; //~
