-- How many questions and answers are about each given topic, and how many narrower topics it has.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM question_about_topic WHERE topicId = wanted.value) AS questions,
  (SELECT count(*) FROM answer_about_topic WHERE topicId = wanted.value) AS answers,
  (SELECT count(*) FROM topic WHERE broaderId = wanted.value) AS narrower
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
