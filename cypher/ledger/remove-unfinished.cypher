// Marks work as finished.
UNWIND $rows AS row
MATCH (unfinished:Unfinished {work: row.work})
DELETE unfinished;
