// Records when a department existed, as official lists have it.
UNWIND $rows AS row
MATCH (department:Department {id: row.id})
SET department.periods = row.periods;
