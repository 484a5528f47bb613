-- Parties with the given ids.
SELECT party.* FROM json_each(:ids) AS wanted JOIN party ON party.id = wanted.value
ORDER BY wanted.key;
