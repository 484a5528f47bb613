// Creates or updates a country.
UNWIND $rows AS row
MERGE (country:Country {code: row.code})
SET country = row {.code, .name, .aliases, .demonyms, .capitals, .region};
