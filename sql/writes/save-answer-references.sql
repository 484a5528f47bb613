-- Saves a reference in an answer to another question, which is resolved later.
-- An answer to several questions occurs once for each of them.
INSERT INTO reference (fromLabel, fromId, position, start, "end", surface, uin, house, pointedOn, targetId)
VALUES ('Answer', :answerId, :position, :start, :end, :surface, :uin, :house, :pointedOn, NULL)
ON CONFLICT (fromLabel, fromId, position) DO UPDATE SET start = excluded.start, "end" = excluded."end", surface = excluded.surface,
  uin = excluded.uin, house = excluded.house, pointedOn = excluded.pointedOn, targetId = NULL;
