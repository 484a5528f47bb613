-- Marks the file as written by this program, so that another program's file is never taken for it.
PRAGMA application_id = 1463895911;
