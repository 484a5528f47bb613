// Work that an import has left unfinished.
MATCH (unfinished:Unfinished)
RETURN unfinished {.work} AS row
ORDER BY unfinished.work;
