-- Records when a department existed, as official lists have it.
UPDATE department SET periods = :periods WHERE id = :id;
