-- Whether a mention of a country is in one of the given fields. edge is the mention, and textKind says what mentions it.
--? fields
--? textKind=ANSWER
AND 'ANSWER' IN (SELECT value FROM json_each(:fields))
--:
AND (edge.count > edge.headingCount AND 'QUESTION' IN (SELECT value FROM json_each(:fields))
  OR edge.headingCount > 0 AND 'HEADING' IN (SELECT value FROM json_each(:fields)))
--/ textKind=ANSWER
--/ fields
