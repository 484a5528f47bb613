// The edges of the given types at a node, heaviest or newest first, each with the neighbour it leads to.
WITH 0 AS position, {label: $label, id: $id} AS given
//! edges-of-given
WITH *
WHERE $direction IN ['BOTH', direction]
WITH *, CASE $order WHEN 'WEIGHT' THEN weight ELSE sortKey END AS cursorKey,
  sortKey + ' ' + type + ' ' + direction + ' ' + label + ' ' + id + ' ' + key AS cursorId
WHERE true
//? afterKey
AND (cursorKey < $afterKey OR (cursorKey = $afterKey AND cursorId < $afterId)) //~
/// afterKey
RETURN {
  direction: direction,
  type: type,
  label: label,
  id: id,
  key: key,
  weight: weight,
  date: nullIf(sortKey, ''),
  lastDate: lastDate,
  cursorKey: cursorKey,
  cursorId: cursorId
} AS row
ORDER BY cursorKey DESC, cursorId DESC //~
LIMIT $limit;
