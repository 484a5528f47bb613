// The references in each answer to other questions, in text order, with the target if it is known (REFERS_TO).
//! references-of-texts Text=Answer
