// The records of the questions with these Houses, dates and numbers.
//! records-by property=naturalId
