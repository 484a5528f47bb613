// Members whose name has one of the given slugs; several members may share one.
UNWIND $slugs AS slug
MATCH (member:Member {slug: slug})
RETURN member {.*} AS row
ORDER BY member.slug, member.id;
