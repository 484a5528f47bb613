-- All members in official lists.
SELECT * FROM member WHERE rank = 2
ORDER BY id;
