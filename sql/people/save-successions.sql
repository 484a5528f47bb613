-- Records that a department took over work from another on a date (SUCCEEDED_BY).
INSERT INTO department_succeeded_by (fromId, toId, "on", kind) VALUES (:fromId, :toId, :on, :kind)
ON CONFLICT (fromId, "on", toId) DO UPDATE SET kind = excluded.kind;
