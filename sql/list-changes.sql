-- What the graph learned after a place in its log, in the order in which it learned it.
SELECT * FROM change WHERE sequence > :afterSequence ORDER BY sequence LIMIT :limit;
