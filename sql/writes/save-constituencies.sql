-- Creates a constituency; of several printings of its name the one that sorts last is kept, whichever comes first.
INSERT INTO constituency (id, name) VALUES (:id, :name)
ON CONFLICT (id) DO UPDATE SET name = max(name, excluded.name);
