// Records when a department existed and its abbreviations, according to official lists.
UNWIND $rows AS row
MATCH (department:Department {id: row.id})
SET department.periods = row.periods, department.abbreviations = row.abbreviations;
