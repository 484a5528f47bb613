-- The questions q of each given source, whose id is wanted.value. The source '' has all questions.
-- Each list is read by its own index, even if the filter could use another index, because there may be many lists.
FROM json_each(:sourceIds) AS wanted
--? source=ofAll
CROSS JOIN question AS q
--/ source=ofAll
--? source=ofMembers
CROSS JOIN question AS own ON own.askerId = wanted.value
CROSS JOIN question AS q ON q.rowid = own.rowid
--/ source=ofMembers
--? source=ofDepartments
CROSS JOIN question AS own ON own.departmentId = wanted.value
CROSS JOIN question AS q ON q.rowid = own.rowid
--/ source=ofDepartments
--? source=ofAnswers
CROSS JOIN question AS q ON q.answerId = wanted.value
--/ source=ofAnswers
--? source=ofCountries
CROSS JOIN question_mentions_country AS edge ON edge.countryCode = wanted.value
CROSS JOIN question AS q ON q.id = edge.questionId
--/ source=ofCountries
--? source=ofTopics
CROSS JOIN question_about_topic AS about ON about.topicId = wanted.value
CROSS JOIN question AS q ON q.id = about.questionId
--/ source=ofTopics
WHERE true
--? source=ofCountries
--! in-fields textKind=QUESTION
--/ source=ofCountries
--? source=ofTopics
--! topic-scored
--/ source=ofTopics
