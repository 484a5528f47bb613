// Conditions on a question q, on its answer, and on the countries and topics of both together.
//! question-facts
//! question-words
