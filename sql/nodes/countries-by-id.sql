-- Countries with the given codes.
SELECT country.* FROM json_each(:ids) AS wanted JOIN country ON country.code = wanted.value
ORDER BY wanted.key;
