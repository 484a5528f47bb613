-- Work that an import has left unfinished.
SELECT work FROM unfinished ORDER BY work;
