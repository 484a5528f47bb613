// Whether a text is about a topic with at least the given score; about is the edge.
//? minScore
AND about.score >= $minScore
/// minScore
