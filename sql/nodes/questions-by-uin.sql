-- Questions with the given UIN, newest first: a UIN is reused from session to session and in both Houses.
SELECT question.* FROM question
WHERE uin = :uin AND (:tabledOn IS NULL OR tabledOn = :tabledOn)
ORDER BY sortKey DESC, id DESC
LIMIT :limit;
