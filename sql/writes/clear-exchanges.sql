-- Removes the edges of a question and of its own answer, before they are written anew.
-- The question's row is written anew too; a trigger in tables.sql removes what hangs on it.
DELETE FROM question WHERE id = :id;
