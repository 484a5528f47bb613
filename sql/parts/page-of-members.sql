-- A page of members in their order.
WHERE true
--? afterKey
AND (orderKey < :afterKey OR (orderKey = :afterKey AND id > :afterId)) --~
--/ afterKey
ORDER BY orderKey DESC, id ASC --~
LIMIT :limit;
