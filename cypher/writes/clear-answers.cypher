// Removes the edges of a shared answer before they are rewritten.
//! found-in-answers
