-- The places where each answer points to other questions, in text order, with the question meant where it is known (REFERS_TO).
SELECT wanted.value AS sourceId, reference.start, reference."end", reference.surface, reference.uin, reference.house,
  reference.pointedOn, reference.targetId, reference.place AS cursorKey, CAST(reference.place AS TEXT) AS cursorId
FROM json_each(:ids) AS wanted
JOIN reference ON reference.fromLabel = 'Answer' AND reference.fromId = wanted.value AND reference.place IN (
  SELECT place FROM reference AS each
  WHERE each.fromLabel = 'Answer' AND each.fromId = wanted.value
    --? afterKey
    AND (each.place > :afterKey OR (each.place = :afterKey AND CAST(each.place AS TEXT) > :afterId)) --~
    --?
  ORDER BY each.place ASC --~
  LIMIT :limit
)
ORDER BY wanted.key, reference.place ASC; --~
