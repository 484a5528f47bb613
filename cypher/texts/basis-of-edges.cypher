// The hash of the data from which the edges of a type were derived, or no row if they never were.
MATCH (basis:Basis {edgeType: $edgeType})
RETURN {hash: basis.hash} AS row;
