-- The questions q of each given source, whose id is wanted.value. The source '' has all questions.
-- Each list is read by its own index, even if the filter could use another index, because there may be many lists.
FROM
--? ofAll
json_each(:ofAll) AS wanted CROSS JOIN question AS q
--?
--? ofMembers
json_each(:ofMembers) AS wanted
CROSS JOIN question AS own ON own.askerId = wanted.value
CROSS JOIN question AS q ON q.rowid = own.rowid
--?
--? ofDepartments
json_each(:ofDepartments) AS wanted
CROSS JOIN question AS own ON own.departmentId = wanted.value
CROSS JOIN question AS q ON q.rowid = own.rowid
--?
--? ofAnswers
json_each(:ofAnswers) AS wanted CROSS JOIN question AS q ON q.answerId = wanted.value
--?
--? ofCountries
json_each(:ofCountries) AS wanted
CROSS JOIN question_mentions_country AS edge ON edge.countryCode = wanted.value
CROSS JOIN question AS q ON q.id = edge.questionId
--?
--? ofTopics
json_each(:ofTopics) AS wanted
CROSS JOIN question_about_topic AS edge ON edge.topicId = wanted.value
CROSS JOIN question AS q ON q.id = edge.questionId
--?
WHERE true
