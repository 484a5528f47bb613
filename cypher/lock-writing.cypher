// Holds every other writer off until the transaction ends; nothing of it is ever committed.
MERGE (writer:Writer {id: 'writer'})
SET writer.since = timestamp();
