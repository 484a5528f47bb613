-- Creates or updates an answer with its minister, role and office (ANSWERED), and who corrected it (CORRECTED).
INSERT INTO answer (id, textHash, truncated, answeredOn, holding, heldOn, correctedOn, attachments, ambiguousMentions, ministerId, role, officeId, officeMatch, ministerMatch,
  candidateIds, correctorId, source, line, retrievedAt, contentHash, text)
VALUES (:id, :textHash, :truncated, :answeredOn, :holding, :heldOn, :correctedOn, :attachments, :ambiguousMentions, :ministerId, :role, :officeId, :officeMatch, :ministerMatch,
  :candidateIds, :correctorId, :source, :line, :retrievedAt, :contentHash, :text)
ON CONFLICT (id) DO UPDATE SET textHash = excluded.textHash, truncated = excluded.truncated, answeredOn = excluded.answeredOn,
  holding = excluded.holding, heldOn = excluded.heldOn, correctedOn = excluded.correctedOn,
  attachments = excluded.attachments, ambiguousMentions = excluded.ambiguousMentions, ministerId = excluded.ministerId, role = excluded.role,
  officeId = excluded.officeId, officeMatch = excluded.officeMatch, ministerMatch = excluded.ministerMatch, candidateIds = excluded.candidateIds,
  correctorId = excluded.correctorId, source = excluded.source, line = excluded.line,
  retrievedAt = excluded.retrievedAt, contentHash = excluded.contentHash, text = excluded.text;
