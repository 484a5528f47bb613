// Adds changes to the log.
// Every writer takes its numbers from the same node, and the node's lock keeps them in order.
MERGE (log:ChangeLog {id: 'changes'})
ON CREATE SET log.last = 0
SET log.last = log.last + size($rows)
WITH log.last - size($rows) AS last
UNWIND range(0, size($rows) - 1) AS position
WITH last, position, $rows[position] AS row
CREATE (change:Change)
SET change = row {.questionId, .kind, .before, .after, .asOf, .recordedAt, sequence: last + position + 1};
