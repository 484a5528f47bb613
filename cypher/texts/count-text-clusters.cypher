// How many texts at least so many answers say.
OPTIONAL MATCH (:Answer)-[same:SAME_TEXT_AS]->(first:Answer)
WITH first, count(same) + 1 AS size
WHERE first IS NOT NULL AND size >= $minSize
RETURN {count: count(first)} AS row;
