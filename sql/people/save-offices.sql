-- Creates or updates an office and the department it is part of (PART_OF).
INSERT INTO office (id, name, rank, departmentId) VALUES (:id, :name, :rank, :departmentId)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, rank = excluded.rank, departmentId = excluded.departmentId;
