// The spans of the given questions and their answers that name the given countries or show the given topics.
//! evidence textKind=QUESTION
