-- The broader topic of each topic (PART_OF).
SELECT topic.id AS sourceId, broader.*
FROM json_each(:ids) AS wanted
JOIN topic ON topic.id = wanted.value
JOIN topic AS broader ON broader.id = topic.broaderId
ORDER BY wanted.key;
