// Members whose name has one of the given slugs, which several members may share.
UNWIND $slugs AS slug
MATCH (member:Member {slug: slug})
RETURN member {.*} AS row
ORDER BY member.slug, member.id;
