// Removes questions that are no longer part of the graph; what hangs on them goes with them.
UNWIND $rows AS row
MATCH (question:Question {id: row.id})
DETACH DELETE question;
