-- Every taking over of one department's work by another (SUCCEEDED_BY).
SELECT fromId, toId, "on", kind FROM department_succeeded_by
ORDER BY fromId, toId, "on";
