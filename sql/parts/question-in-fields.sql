-- Whether a question mentions a country in one of the given fields; edge is the mention.
--? fields
AND (edge.count > edge.headingCount AND 'QUESTION' IN (SELECT value FROM json_each(:fields))
  OR edge.headingCount > 0 AND 'HEADING' IN (SELECT value FROM json_each(:fields)))
--/ fields
