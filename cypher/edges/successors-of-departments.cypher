// The departments that took over work from each department, newest first, with date and kind (SUCCEEDED_BY).
UNWIND range(0, size($ids) - 1) AS position
MATCH (given:Department {id: $ids[position]})
CALL (given) {
  MATCH (given)-[edge:SUCCEEDED_BY]->(department:Department)
  WHERE true
  //? afterKey
  AND (edge.on < $afterKey OR (edge.on = $afterKey AND department.id > $afterId)) //~
  /// afterKey
  RETURN department, edge
  ORDER BY edge.on DESC, department.id ASC //~
  LIMIT $limit
}
RETURN department {
  .*,
  sourceId: given.id,
  on: edge.on,
  kind: edge.kind,
  cursorKey: edge.on,
  cursorId: department.id
} AS row
ORDER BY position, edge.on DESC, department.id ASC; //~
