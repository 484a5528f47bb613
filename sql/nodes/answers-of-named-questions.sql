-- The answers to the questions named by ids of answers: by question id, or by House, number and a date.
WITH named AS (
  SELECT value ->> 'id' AS id, value ->> 'questionId' AS questionId, value ->> 'uin' AS uin, value ->> 'house' AS house,
    value ->> 'tabledOn' AS tabledOn, value ->> 'answeredOn' AS answeredOn
  FROM json_each(:named)
), found AS (
  SELECT named.id AS sourceId, question.answerId
  FROM named JOIN question ON question.id = named.questionId
  UNION
  SELECT named.id, question.answerId
  FROM named JOIN question ON question.uin = named.uin AND question.house IS named.house
  JOIN answer ON answer.id = question.answerId
  WHERE question.tabledOn = named.tabledOn OR answer.answeredOn = named.answeredOn
)
SELECT found.sourceId,
--! answer-properties
FROM found JOIN answer ON answer.id = found.answerId
ORDER BY found.sourceId, answer.id;
