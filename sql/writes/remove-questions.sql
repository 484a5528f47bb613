-- Removes questions that are no longer part of the graph; what hangs on them goes with them.
DELETE FROM question WHERE id = :id;
