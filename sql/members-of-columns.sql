-- The properties of the members with these ids.
SELECT member.* FROM json_each(:ids) AS wanted JOIN member ON member.id = wanted.value;
