-- Saves days of a House that a file or a fetch declares whole.
INSERT INTO declared_days (house, "from", "to") VALUES (:house, :from, :to) ON CONFLICT DO NOTHING;
