// How many offices a filter takes.
MATCH (office:Office)
WHERE true
//! office-conditions
RETURN {count: count(office)} AS row;
