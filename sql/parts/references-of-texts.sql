-- The references in each question or answer to other questions, in text order, with the target if it is known.
SELECT wanted.value AS sourceId, reference.start, reference."end", reference.surface, reference.uin, reference.house,
  reference.pointedOn, reference.targetId, reference.position AS cursorKey, CAST(reference.position AS TEXT) AS cursorId
FROM json_each(:ids) AS wanted
CROSS JOIN reference ON reference.fromLabel = 'Text' AND reference.fromId = wanted.value AND reference.position IN (
  SELECT position FROM reference AS each
  WHERE each.fromLabel = 'Text' AND each.fromId = wanted.value
    --? afterKey
    AND (each.position > :afterKey OR (each.position = :afterKey AND CAST(each.position AS TEXT) > :afterId)) --~
    --/ afterKey
  ORDER BY each.position ASC --~
  LIMIT :limit
)
ORDER BY wanted.key, reference.position ASC; --~
