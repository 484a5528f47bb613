-- Whether a question mentions a country in one of the fields of the matched countries; edge is the mention.
--? aboutFields
AND (edge.count > edge.headingCount AND 'QUESTION' IN (SELECT value FROM json_each(:aboutFields))
  OR edge.headingCount > 0 AND 'HEADING' IN (SELECT value FROM json_each(:aboutFields)))
--/ aboutFields
