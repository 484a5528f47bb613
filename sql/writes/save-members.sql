-- Creates or updates a member. Official lists take precedence over printed names, and these over a number alone.
INSERT INTO member (id, name, slug, house, resolved, gender, names, terms, rank)
VALUES (:id, :name, :slug, :house, :resolved, :gender, :names, :terms, :rank)
ON CONFLICT (id) DO UPDATE SET
  name = CASE WHEN excluded.rank = 2 OR excluded.rank > rank OR (excluded.rank = rank AND excluded.name > name)
    THEN excluded.name ELSE name END,
  slug = CASE WHEN excluded.rank = 2 OR excluded.rank > rank OR (excluded.rank = rank AND excluded.name > name)
    THEN excluded.slug ELSE slug END,
  house = CASE WHEN excluded.rank = 2 THEN excluded.house
    ELSE coalesce(min(house, excluded.house), house, excluded.house) END,
  resolved = max(resolved, excluded.resolved),
  gender = excluded.gender, names = excluded.names, terms = excluded.terms,
  rank = max(rank, excluded.rank)
WHERE excluded.rank = 2 OR rank < 2;
