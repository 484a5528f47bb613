// Counts the transactions that wrote, so that what is kept in memory knows when it is out of date.
MERGE (revision:Revision {id: 'graph'})
SET revision.number = coalesce(revision.number, 0) + 1;
