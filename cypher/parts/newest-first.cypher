// A page of questions or answers, newest first.
//? afterKey
AND node.sortKey <= $afterKey AND (node.sortKey < $afterKey OR node.id < $afterId) //~
/// afterKey
// The filter has these conditions too. Here they limit the range of the index.
//? dayFrom
AND node.sortKey >= $dayFrom
/// dayFrom
//? dayTo
AND node.sortKey <= $dayTo
/// dayTo
RETURN node {
  cursorKey: node.sortKey,
  cursorId: node.id,
  //? label=Question
  //! question-properties
  //! question-neighbours question=node
  //:
  //! answer-properties
  //! answer-neighbours answer=node
  /// label=Question
} AS row
ORDER BY node.sortKey DESC, node.id DESC //~
LIMIT $limit;
