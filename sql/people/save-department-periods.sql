-- Records when a department existed and its abbreviations, by official lists.
UPDATE department SET periods = :periods, abbreviations = :abbreviations WHERE id = :id;
