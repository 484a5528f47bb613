// Removes questions from the graph, with everything that depends on them.
UNWIND $rows AS row
MATCH (question:Question {id: row.id})
DETACH DELETE question;
