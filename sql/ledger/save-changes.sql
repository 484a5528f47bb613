-- Adds changes to the log.
INSERT INTO change (questionId, kind, before, after, asOf, recordedAt)
VALUES (:questionId, :kind, :before, :after, :asOf, :recordedAt);
