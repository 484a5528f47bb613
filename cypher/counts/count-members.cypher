// How many members a filter takes.
MATCH (member:Member)
WHERE true
//! member-conditions
RETURN {count: count(member)} AS row;
