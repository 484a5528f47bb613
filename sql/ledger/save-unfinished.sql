-- Marks work as unfinished.
INSERT INTO unfinished (work) VALUES (:work) ON CONFLICT DO NOTHING;
