-- Records a place where a question points to another question, which is looked for later.
INSERT INTO reference (fromLabel, fromId, place, start, "end", surface, uin, house, pointedOn, targetId)
VALUES ('Question', :questionId, :place, :start, :end, :surface, :uin, :house, :pointedOn, NULL);
