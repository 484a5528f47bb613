-- Members whose name has one of the given slugs; several members may share one.
SELECT member.* FROM json_each(:slugs) AS wanted JOIN member ON member.slug = wanted.value
ORDER BY member.slug, member.id;
