// A page of members in their order.
WHERE true
//? afterKey
AND (one.orderKey < $afterKey OR (one.orderKey = $afterKey AND member.id > $afterId)) //~
/// afterKey
WITH *
ORDER BY one.orderKey DESC, member.id ASC //~
LIMIT $limit
