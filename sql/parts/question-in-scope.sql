-- Whether a question names a country where the scope looks; edge is the mention.
--? aboutScope=SENTENCE
-- The heading is not a sentence.
AND edge.count > edge.headingCount
--:
--! in-fields textKind=QUESTION edge=edge fields=aboutFields
--/ aboutScope=SENTENCE
