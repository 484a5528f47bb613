// How many offices match a filter.
MATCH (office:Office)
WHERE true
//! office-conditions
RETURN {count: count(office)} AS row;
