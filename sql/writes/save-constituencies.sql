-- Creates a constituency, keeping the last spelling of its name in sort order.
INSERT INTO constituency (id, name) VALUES (:id, :name)
ON CONFLICT (id) DO UPDATE SET name = max(name, excluded.name);
