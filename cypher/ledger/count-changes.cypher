// How many changes the log holds.
RETURN {count: COUNT { (:Change) }} AS row;
