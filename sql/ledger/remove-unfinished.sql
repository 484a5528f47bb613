-- Forgets what is finished.
DELETE FROM unfinished WHERE work = :work;
