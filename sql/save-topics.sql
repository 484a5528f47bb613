-- Creates or updates a topic and the broader topic it is part of (PART_OF).
INSERT INTO topic (id, name, broaderId) VALUES (:id, :name, :broaderId)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, broaderId = excluded.broaderId;
