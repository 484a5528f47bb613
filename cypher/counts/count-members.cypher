// How many members match a filter.
MATCH (member:Member)
WHERE true
//! member-conditions
RETURN {count: count(member)} AS row;
