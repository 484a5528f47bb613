// The files of official lists, with when each was retrieved.
MATCH (origin:PeopleFile)
RETURN origin {.source, .retrievedAt} AS row
ORDER BY origin.source;
