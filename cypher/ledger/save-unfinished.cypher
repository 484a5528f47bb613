// Marks work as unfinished.
UNWIND $rows AS row
MERGE (:Unfinished {work: row.work});
