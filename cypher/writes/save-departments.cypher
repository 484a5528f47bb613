// Creates a department; of several printings of its name the one that sorts last is kept, whichever comes first.
UNWIND $rows AS row
MERGE (department:Department {id: row.id})
ON CREATE SET department.periods = '[]', department.abbreviations = '[]'
SET department.name = CASE WHEN department.name > row.name THEN department.name ELSE row.name END;
