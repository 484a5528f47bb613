-- Creates or updates a party.
INSERT INTO party (id, name) VALUES (:id, :name)
ON CONFLICT (id) DO UPDATE SET name = excluded.name;
