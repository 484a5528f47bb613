-- Creates or updates a country.
INSERT INTO country (code, name, aliases, demonyms, capitals, region)
VALUES (:code, :name, :aliases, :demonyms, :capitals, :region)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, aliases = excluded.aliases, demonyms = excluded.demonyms,
  capitals = excluded.capitals, region = excluded.region;
