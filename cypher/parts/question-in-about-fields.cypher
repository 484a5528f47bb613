// Whether a question mentions a country in one of the fields of the matched countries; edge is the mention.
//? aboutFields
AND ('QUESTION' IN $aboutFields AND edge.count > edge.headingCount OR 'HEADING' IN $aboutFields AND edge.headingCount > 0)
/// aboutFields
