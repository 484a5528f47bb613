// Locks out other writers until the transaction ends. It is never committed.
MERGE (writer:Writer {id: 'writer'})
SET writer.since = timestamp();
