// The spans of the given answers and their questions that name the given countries or show the given topics.
//! evidence textKind=ANSWER
