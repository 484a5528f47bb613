-- Saves a hash of the data from which the edges of a type were derived.
INSERT INTO basis (edgeType, hash) VALUES (:edgeType, :hash) ON CONFLICT (edgeType) DO UPDATE SET hash = excluded.hash;
