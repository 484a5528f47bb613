// The HTML of each answer, and its text before a correction.
UNWIND range(0, size($ids) - 1) AS position
MATCH (original:AnswerOriginal {answerId: $ids[position]})
RETURN original {.html, .textBefore, sourceId: original.answerId} AS row
ORDER BY position;
