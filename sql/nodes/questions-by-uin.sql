-- Questions with the given UIN, newest first. Each session and each House reuses UINs.
SELECT
--! question-properties
--! question-neighbours
FROM question
WHERE uin = :uin AND (:tabledOn IS NULL OR tabledOn = :tabledOn)
ORDER BY sortKey DESC, id DESC
LIMIT :limit;
