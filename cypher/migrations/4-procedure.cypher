// Topics are found by other rules, have other scores, and include headings of procedure. Every question is computed again.
UNWIND ['rebuild', 'refresh'] AS work
MERGE (:Unfinished {work: work});
