// What an import has begun and not finished.
MATCH (unfinished:Unfinished)
RETURN unfinished {.work} AS row
ORDER BY unfinished.work;
