// Countries that a question's heading names are mentions too. Every question is computed again.
UNWIND ['rebuild', 'refresh'] AS work
MERGE (:Unfinished {work: work});
