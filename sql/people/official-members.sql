-- All members whom official lists name.
SELECT * FROM member WHERE rank = 2
ORDER BY id;
