-- Takes an answer out of the cluster of its text.
DELETE FROM answer_same_text_as WHERE answerId = :id;
