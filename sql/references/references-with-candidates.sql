-- A page of numbered references, each with the questions that have this number, except those of the text itself.
WITH wanted AS MATERIALIZED (
  SELECT * FROM reference
  WHERE uin IS NOT NULL AND (fromLabel, fromId, position) > (:afterLabel, :afterId, :afterPosition)
  ORDER BY fromLabel, fromId, position
  LIMIT :limit
)
SELECT fromLabel, fromId, position, house, pointedOn, targetId,
  CASE fromLabel
    WHEN 'Question' THEN (SELECT house FROM question WHERE id = fromId)
    ELSE (SELECT min(house) FROM question WHERE answerId = fromId)
  END AS textHouse,
  CASE fromLabel
    WHEN 'Question' THEN (SELECT tabledOn FROM question WHERE id = fromId)
    ELSE (SELECT coalesce(answeredOn, (SELECT max(tabledOn) FROM question WHERE answerId = fromId)) FROM answer WHERE id = fromId)
  END AS writtenOn,
  (
    SELECT json_group_array(json_object(
      'id', candidate.id,
      'house', candidate.house,
      'tabledOn', candidate.tabledOn,
      'answeredOn', (SELECT answeredOn FROM answer WHERE id = candidate.answerId)
    ) ORDER BY candidate.id)
    FROM question AS candidate
    WHERE candidate.uin = wanted.uin AND CASE fromLabel
        WHEN 'Question' THEN candidate.id <> fromId
        ELSE candidate.answerId IS NOT fromId
      END
  ) AS candidates
FROM wanted
ORDER BY fromLabel, fromId, position;
