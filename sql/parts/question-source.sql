-- The questions q of each source that is given, whose id is wanted.value; all questions for the source of the name ''.
-- A list is read by its own index, whatever the filter could be looked up by: there may be many lists.
FROM
--? ofAll
json_each(:ofAll) AS wanted CROSS JOIN question AS q
--/ ofAll
--? ofMembers
json_each(:ofMembers) AS wanted
CROSS JOIN question AS own ON own.askerId = wanted.value
CROSS JOIN question AS q ON q.rowid = own.rowid
--/ ofMembers
--? ofDepartments
json_each(:ofDepartments) AS wanted
CROSS JOIN question AS own ON own.departmentId = wanted.value
CROSS JOIN question AS q ON q.rowid = own.rowid
--/ ofDepartments
--? ofAnswers
json_each(:ofAnswers) AS wanted CROSS JOIN question AS q ON q.answerId = wanted.value
--/ ofAnswers
--? ofCountries
json_each(:ofCountries) AS wanted
CROSS JOIN question_mentions_country AS edge ON edge.countryCode = wanted.value
CROSS JOIN question AS q ON q.id = edge.questionId
--/ ofCountries
--? ofTopics
json_each(:ofTopics) AS wanted
CROSS JOIN question_about_topic AS edge ON edge.topicId = wanted.value
CROSS JOIN question AS q ON q.id = edge.questionId
--/ ofTopics
WHERE true
