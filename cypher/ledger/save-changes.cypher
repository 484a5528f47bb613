// Adds to the log of what the graph learned.
// Every writer takes its numbers from one node, whose lock puts them in order.
MERGE (log:ChangeLog {id: 'changes'})
ON CREATE SET log.last = 0
SET log.last = log.last + size($rows)
WITH log.last - size($rows) AS last
UNWIND range(0, size($rows) - 1) AS position
WITH last, position, $rows[position] AS row
CREATE (change:Change)
SET change = row {.questionId, .kind, .before, .after, .asOf, .recordedAt, sequence: last + position + 1};
