-- Creates or updates a question with its asker (ASKED), its department (PUT_TO) and its answer (ANSWERS).
INSERT INTO question (id, uin, house, heading, truncated, tabledOn, dueOn, namedDay, interest, state, seenUntil, url, ambiguousMentions, askerId, askerPartyId, askerConstituencyId,
  askerCandidateIds, departmentId, answerId, source, line, retrievedAt, contentHash, text)
VALUES (:id, :uin, :house, :heading, :truncated, :tabledOn, :dueOn, :namedDay, :interest, :state, :seenUntil, :url, :ambiguousMentions, :askerId, :askerPartyId, :askerConstituencyId,
  :askerCandidateIds, :departmentId, :answerId, :source, :line, :retrievedAt, :contentHash, :text)
ON CONFLICT (id) DO UPDATE SET uin = excluded.uin, house = excluded.house, heading = excluded.heading,
  truncated = excluded.truncated, tabledOn = excluded.tabledOn, dueOn = excluded.dueOn, namedDay = excluded.namedDay,
  interest = excluded.interest, state = excluded.state, seenUntil = excluded.seenUntil, url = excluded.url, ambiguousMentions = excluded.ambiguousMentions, askerId = excluded.askerId,
  askerPartyId = excluded.askerPartyId, askerConstituencyId = excluded.askerConstituencyId,
  askerCandidateIds = excluded.askerCandidateIds, departmentId = excluded.departmentId, answerId = excluded.answerId, source = excluded.source,
  line = excluded.line, retrievedAt = excluded.retrievedAt, contentHash = excluded.contentHash, text = excluded.text;
