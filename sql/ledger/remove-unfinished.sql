-- Marks work as finished.
DELETE FROM unfinished WHERE work = :work;
