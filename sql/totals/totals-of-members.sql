-- How many edges of each kind each given member has.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM question WHERE askerId = wanted.value) AS questions,
  (SELECT count(*) FROM answer WHERE ministerId = wanted.value) AS answers,
  (SELECT count(*) FROM member_of_party WHERE memberId = wanted.value) AS parties,
  (SELECT count(*) FROM member_represents_constituency WHERE memberId = wanted.value) AS constituencies,
  (SELECT count(*) FROM member_held_office WHERE memberId = wanted.value) AS offices
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
