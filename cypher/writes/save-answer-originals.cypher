// Saves the HTML of an answer, and its text before a correction.
UNWIND $rows AS row
MERGE (original:AnswerOriginal {answerId: row.answerId})
SET original = row {.answerId, .html, .textBefore};
