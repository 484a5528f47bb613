-- Creates or updates a topic and the broader topic it is part of (PART_OF).
INSERT INTO topic (id, name, broaderId, capCode, eurovocId)
VALUES (:id, :name, :broaderId, :capCode, :eurovocId)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, broaderId = excluded.broaderId,
  capCode = excluded.capCode, eurovocId = excluded.eurovocId;
