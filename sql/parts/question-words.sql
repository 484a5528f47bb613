-- Conditions on the words of a question q and its answer.
--? words
AND (
  q.wordsId IN (SELECT rowid / 2 FROM text_words WHERE text_words MATCH :words AND rowid % 2 = 0)
  OR q.answerId IN (
    SELECT id FROM answer
    WHERE wordsId IN (SELECT rowid / 2 FROM text_words WHERE text_words MATCH :words AND rowid % 2 = 1)
  )
)
--/ words
