-- How many nodes of a label the graph has.
SELECT CASE :label
  WHEN 'Member' THEN (SELECT count(*) FROM member)
  WHEN 'Question' THEN (SELECT count(*) FROM question)
  WHEN 'Answer' THEN (SELECT count(*) FROM answer)
  WHEN 'Department' THEN (SELECT count(*) FROM department)
  WHEN 'Party' THEN (SELECT count(*) FROM party)
  WHEN 'Constituency' THEN (SELECT count(*) FROM constituency)
  WHEN 'Office' THEN (SELECT count(*) FROM office)
  WHEN 'Country' THEN (SELECT count(*) FROM country)
  WHEN 'Topic' THEN (SELECT count(*) FROM topic)
END AS count;
