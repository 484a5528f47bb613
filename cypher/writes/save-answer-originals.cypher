// Keeps what an answer's text was made from, and what it said before a correction.
UNWIND $rows AS row
MERGE (original:AnswerOriginal {answerId: row.answerId})
SET original = row {.answerId, .html, .textBefore};
