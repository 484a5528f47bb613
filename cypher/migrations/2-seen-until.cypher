// Adds until when the sources of a question had looked. Every question is computed again.
UNWIND ['rebuild', 'refresh'] AS work
MERGE (:Unfinished {work: work});
