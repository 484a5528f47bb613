// The properties of the members who have asked or answered.
MATCH (member:Member)
WHERE EXISTS { (member)-[:ASKED|ANSWERED]->() }
RETURN {members: collect(properties(member))} AS row;
