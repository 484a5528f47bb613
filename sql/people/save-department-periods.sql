-- Records when a department existed and its abbreviations, according to official lists.
UPDATE department SET periods = :periods, abbreviations = :abbreviations WHERE id = :id;
