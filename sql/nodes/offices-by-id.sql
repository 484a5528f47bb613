-- Offices with the given ids.
SELECT office.* FROM json_each(:ids) AS wanted JOIN office ON office.id = wanted.value
ORDER BY wanted.key;
