-- How many texts at least so many answers say.
SELECT count(*) AS count FROM (
  SELECT 1 FROM answer_same_text_as GROUP BY firstAnswerId HAVING count(*) + 1 >= :minSize
);
