-- Creates a party, keeping the last spelling of its name in sort order.
INSERT INTO party (id, name) VALUES (:id, :name)
ON CONFLICT (id) DO UPDATE SET name = max(name, excluded.name);
