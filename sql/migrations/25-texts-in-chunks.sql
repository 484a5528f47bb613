-- Chunks of answers tell equal texts apart. The table is created again, and the start of the server or the next import fills it.
DROP TABLE IF EXISTS column_chunk;
