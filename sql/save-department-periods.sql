-- Records when a department existed, according to official lists.
UPDATE department SET periods = :periods WHERE id = :id;
