-- How many nodes of each label and edges of each type the graph has.
SELECT 'Member' AS name, count(*) AS count FROM member
UNION ALL SELECT 'Question', count(*) FROM question
UNION ALL SELECT 'Answer', count(*) FROM answer
UNION ALL SELECT 'Department', count(*) FROM department
UNION ALL SELECT 'Party', count(*) FROM party
UNION ALL SELECT 'Constituency', count(*) FROM constituency
UNION ALL SELECT 'Office', count(*) FROM office
UNION ALL SELECT 'Country', count(*) FROM country
UNION ALL SELECT 'Topic', count(*) FROM topic
UNION ALL SELECT 'ASKED', count(askerId) FROM question
UNION ALL SELECT 'ANSWERED', count(ministerId) FROM answer
UNION ALL SELECT 'CORRECTED', count(correctorId) FROM answer
UNION ALL SELECT 'ANSWERS', count(answerId) FROM question
UNION ALL SELECT 'PUT_TO', count(departmentId) FROM question
UNION ALL SELECT 'MENTIONS', (SELECT count(*) FROM question_mentions_country) + (SELECT count(*) FROM answer_mentions_country)
UNION ALL SELECT 'ABOUT', (SELECT count(*) FROM question_about_topic) + (SELECT count(*) FROM answer_about_topic)
UNION ALL SELECT 'REFERS_TO', count(targetId) FROM reference
UNION ALL SELECT 'SAME_TEXT_AS', count(*) FROM answer_same_text_as
UNION ALL SELECT 'MEMBER_OF', count(*) FROM member_of_party
UNION ALL SELECT 'REPRESENTS', count(*) FROM member_represents_constituency
UNION ALL SELECT 'HELD', count(*) FROM member_held_office
UNION ALL SELECT 'PART_OF', (SELECT count(broaderId) FROM topic) + (SELECT count(*) FROM office)
UNION ALL SELECT 'SUCCEEDED_BY', count(*) FROM department_succeeded_by;
