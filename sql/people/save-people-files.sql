-- Saves when a file of official lists was retrieved. The latest time counts.
INSERT INTO people_file (source, retrievedAt) VALUES (:source, :retrievedAt)
ON CONFLICT (source) DO UPDATE SET retrievedAt = max(retrievedAt, excluded.retrievedAt);
