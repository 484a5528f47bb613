// A page of the questions with these ids, newest first.
MATCH (q:Question)
WHERE q.id IN $chosen
//! newest-first node=q label=Question dayFrom=tabledFrom dayTo=tabledTo
