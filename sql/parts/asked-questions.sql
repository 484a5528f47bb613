-- The questions q that are counted. Of an answer these are the matching ones, because its other questions may not meet the filter.
FROM matching CROSS JOIN question AS q ON q.answerId = matching.id
WHERE true
--! question-conditions
--! exchange-about
