-- Saves a reference in a question to another question, which is resolved later.
INSERT INTO reference (fromLabel, fromId, position, start, "end", surface, uin, house, pointedOn, targetId)
VALUES ('Question', :questionId, :position, :start, :end, :surface, :uin, :house, :pointedOn, NULL);
