-- Creates or updates a department.
INSERT INTO department (id, name) VALUES (:id, :name)
ON CONFLICT (id) DO UPDATE SET name = excluded.name;
