// The hash of an answer's text no longer depends on punctuation. Every question is computed again.
UNWIND ['rebuild', 'refresh'] AS work
MERGE (:Unfinished {work: work});
