// A page of the questions with these ids, newest first.
MATCH (q:Question)
WHERE q.id IN $chosen
// What was chosen meets all conditions, also those on days.
//! newest-first node=q label=Question
