-- Creates or updates an answer with who gave it and in which role (ANSWERED).
INSERT INTO answer (id, textHash, answeredOn, ministerId, role, source, line, retrievedAt, contentHash, text)
VALUES (:id, :textHash, :answeredOn, :ministerId, :role, :source, :line, :retrievedAt, :contentHash, :text)
ON CONFLICT (id) DO UPDATE SET textHash = excluded.textHash, answeredOn = excluded.answeredOn,
  ministerId = excluded.ministerId, role = excluded.role, source = excluded.source, line = excluded.line,
  retrievedAt = excluded.retrievedAt, contentHash = excluded.contentHash, text = excluded.text;
