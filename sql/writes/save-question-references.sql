-- Records a place where a question points to another question, which is looked for later.
INSERT INTO reference (fromLabel, fromId, position, start, "end", surface, uin, house, pointedOn, targetId)
VALUES ('Question', :questionId, :position, :start, :end, :surface, :uin, :house, :pointedOn, NULL);
