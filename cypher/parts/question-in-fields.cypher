// Whether a question mentions a country in one of the given fields; edge is the mention.
//? fields
AND ('QUESTION' IN $fields AND edge.count > edge.headingCount OR 'HEADING' IN $fields AND edge.headingCount > 0)
/// fields
