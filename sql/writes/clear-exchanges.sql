-- Removes the edges of a question and of its own answer, before they are written again.
-- The question's row is replaced too; a trigger in tables.sql removes its edges.
DELETE FROM question WHERE id = :id;
