-- Joins the place of a reference to the question it means, or to none (REFERS_TO).
UPDATE reference SET targetId = :targetId WHERE fromLabel = :fromLabel AND fromId = :fromId AND position = :position;
