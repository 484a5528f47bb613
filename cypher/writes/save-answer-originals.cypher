// Saves the HTML of an answer, and its text before a correction.
UNWIND $rows AS row
MATCH (answer:Answer {id: row.answerId})
SET answer.html = row.html, answer.textBefore = row.textBefore;
