// How many texts are shared by at least a given number of answers.
OPTIONAL MATCH (:Answer)-[same:SAME_TEXT_AS]->(first:Answer)
WITH first, count(same) + 1 AS size
WHERE first IS NOT NULL AND size >= $minSize
RETURN {count: count(first)} AS row;
