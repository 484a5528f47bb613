-- Creates or updates a constituency.
INSERT INTO constituency (id, name) VALUES (:id, :name)
ON CONFLICT (id) DO UPDATE SET name = excluded.name;
