// Records when a department existed, according to official lists.
UNWIND $rows AS row
MATCH (department:Department {id: row.id})
SET department.periods = row.periods;
