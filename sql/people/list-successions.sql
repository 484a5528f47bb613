-- All successions of departments (SUCCEEDED_BY).
SELECT fromId, toId, "on", kind FROM department_succeeded_by
ORDER BY fromId, toId, "on";
