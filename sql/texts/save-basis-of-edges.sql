-- Keeps of what the edges of one type were found, as a hash.
INSERT INTO basis (edgeType, hash) VALUES (:edgeType, :hash) ON CONFLICT (edgeType) DO UPDATE SET hash = excluded.hash;
