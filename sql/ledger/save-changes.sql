-- Adds to the log of what the graph learned.
INSERT INTO change (questionId, kind, before, after, asOf, recordedAt)
VALUES (:questionId, :kind, :before, :after, :asOf, :recordedAt);
