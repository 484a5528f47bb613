// Keeps word of what is begun.
UNWIND $rows AS row
MERGE (:Unfinished {work: row.work});
