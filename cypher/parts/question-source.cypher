// The questions q of each given source, whose id is wanted.value. The source '' has all questions.
UNWIND [id IN $sourceIds | {value: id}] AS wanted
//! found-questions
WHERE true
//! found-questions-conditions
