-- Creates a department; of several printings of its name the one that sorts last is kept, whichever comes first.
INSERT INTO department (id, name) VALUES (:id, :name)
ON CONFLICT (id) DO UPDATE SET name = max(name, excluded.name);
