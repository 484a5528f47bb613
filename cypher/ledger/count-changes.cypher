// How many changes the log has.
RETURN {count: COUNT { (:Change) }} AS row;
