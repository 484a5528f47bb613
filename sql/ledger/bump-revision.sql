-- Counts the transactions that wrote, so that what is kept in memory knows when it is out of date.
INSERT INTO revision (id, number) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET number = number + 1;
