// Creates a department, keeping the last spelling of its name in sort order.
UNWIND $rows AS row
MERGE (department:Department {id: row.id})
ON CREATE SET department.periods = '[]', department.abbreviations = '[]'
SET department.name = CASE WHEN department.name > row.name THEN department.name ELSE row.name END;
