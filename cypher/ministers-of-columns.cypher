// The properties of the members who have answered.
MATCH (minister:Member)
WHERE EXISTS { (minister)-[:ANSWERED]->(:Answer) }
RETURN {ministers: collect(properties(minister))} AS row;
