-- Keeps word of what is begun.
INSERT INTO unfinished (work) VALUES (:work) ON CONFLICT DO NOTHING;
