-- Members whose name has one of the given slugs, which several members may share.
SELECT member.* FROM json_each(:slugs) AS wanted JOIN member ON member.slug = wanted.value
ORDER BY member.slug, member.id;
