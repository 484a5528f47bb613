-- How many texts are shared by at least a given number of answers.
SELECT count(*) AS count FROM (
  SELECT 1 FROM answer_same_text_as GROUP BY firstAnswerId HAVING count(*) + 1 >= :minSize
);
