-- Removes the edges of a question and of its unshared answer before they are rewritten.
-- The question's row is rewritten too, and a trigger in tables.sql removes what depends on it.
DELETE FROM question WHERE id = :id;
