-- Creates or updates a member; an official record is never overwritten by a printed name.
INSERT INTO member (id, name, slug, house, resolved) VALUES (:id, :name, :slug, :house, :resolved)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, slug = excluded.slug,
  house = coalesce(excluded.house, house), resolved = excluded.resolved
WHERE excluded.resolved >= resolved;
