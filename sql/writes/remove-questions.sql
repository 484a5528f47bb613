-- Removes questions from the graph, with everything that depends on them.
DELETE FROM question WHERE id = :id;
