// What each answer's text was made from, and what it said before a correction.
UNWIND range(0, size($ids) - 1) AS position
MATCH (original:AnswerOriginal {answerId: $ids[position]})
RETURN original {.html, .textBefore, sourceId: original.answerId} AS row
ORDER BY position;
