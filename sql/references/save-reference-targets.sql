-- Sets the question that a reference means, or none (REFERS_TO).
UPDATE reference SET targetId = :targetId WHERE fromLabel = :fromLabel AND fromId = :fromId AND position = :position;
