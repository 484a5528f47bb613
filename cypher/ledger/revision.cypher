// How many transactions have written to the graph.
OPTIONAL MATCH (revision:Revision {id: 'graph'})
RETURN {number: coalesce(max(revision.number), 0)} AS row;
