-- Who asked each question, with the party and constituency that day and the members the name could mean (ASKED).
SELECT question.id AS sourceId, member.*, party.id AS partyId, party.name AS partyName,
  constituency.id AS constituencyId, constituency.name AS constituencyName, question.askerCandidateIds AS candidateIds
FROM json_each(:ids) AS wanted
JOIN question ON question.id = wanted.value
JOIN member ON member.id = question.askerId
LEFT JOIN party ON party.id = question.askerPartyId
LEFT JOIN constituency ON constituency.id = question.askerConstituencyId
ORDER BY wanted.key;
