-- The questions q of each given source, whose id is wanted.value. The source '' has all questions.
-- Each list is read by its own index, even if the filter could use another index, because there may be many lists.
FROM json_each(:sourceIds) AS wanted
--? source=ofAll
CROSS JOIN question AS q
--/ source=ofAll
--! found-questions
WHERE true
--! found-questions-conditions
