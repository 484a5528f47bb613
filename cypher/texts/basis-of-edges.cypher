// Of what the edges of one type were found, as a hash; no row where they were never looked for.
MATCH (basis:Basis {edgeType: $edgeType})
RETURN {hash: basis.hash} AS row;
