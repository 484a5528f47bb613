-- Creates or updates a member; an official record counts over printed names, of which the one that sorts last is kept.
INSERT INTO member (id, name, slug, house, resolved) VALUES (:id, :name, :slug, :house, :resolved)
ON CONFLICT (id) DO UPDATE SET
  name = CASE WHEN excluded.resolved THEN excluded.name ELSE max(name, excluded.name) END,
  slug = excluded.slug,
  house = CASE WHEN excluded.resolved THEN coalesce(excluded.house, house)
    ELSE coalesce(min(house, excluded.house), house, excluded.house) END,
  resolved = excluded.resolved
WHERE excluded.resolved >= resolved;
