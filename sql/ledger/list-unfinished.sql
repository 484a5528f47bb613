-- What an import has begun and not finished.
SELECT work FROM unfinished ORDER BY work;
