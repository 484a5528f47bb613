// A page of numbered references, each with the questions that have this number, except those of the text itself.
MATCH (source)-[:HOLDS]->(reference:Reference)
WHERE reference.uin IS NOT NULL
WITH source, reference, CASE WHEN source:Question THEN 'Question' ELSE 'Answer' END AS fromLabel
WHERE fromLabel > $afterLabel OR (fromLabel = $afterLabel
  AND (source.id > $afterId OR (source.id = $afterId AND reference.position > $afterPosition)))
WITH source, reference, fromLabel
ORDER BY fromLabel, source.id, reference.position
LIMIT $limit
WITH source, reference, fromLabel, COLLECT { MATCH (source)-[:ANSWERS]->(question:Question) RETURN question } AS own
WITH source, reference, fromLabel, own,
  CASE fromLabel
    WHEN 'Question' THEN source.house
    ELSE head(COLLECT { UNWIND own AS each WITH each.house AS house WHERE house IS NOT NULL RETURN house ORDER BY house })
  END AS textHouse,
  CASE fromLabel
    WHEN 'Question' THEN source.tabledOn
    ELSE coalesce(source.answeredOn, head(COLLECT {
      UNWIND own AS each WITH each.tabledOn AS day WHERE day IS NOT NULL RETURN day ORDER BY day DESC
    }))
  END AS writtenOn
RETURN {
  fromLabel: fromLabel,
  fromId: source.id,
  position: reference.position,
  house: reference.house,
  pointedOn: reference.pointedOn,
  targetId: head(COLLECT { MATCH (source)-[:REFERS_TO {position: reference.position}]->(target:Question) RETURN target.id }),
  textHouse: textHouse,
  writtenOn: writtenOn,
  candidates: COLLECT {
    MATCH (candidate:Question {uin: reference.uin})
    WHERE candidate <> source AND NOT candidate IN own
    RETURN candidate {
      .id, .house, .tabledOn,
      answeredOn: head(COLLECT { MATCH (candidate)<-[:ANSWERS]-(answer:Answer) RETURN answer.answeredOn })
    }
    ORDER BY candidate.id
  }
} AS row
ORDER BY fromLabel, source.id, reference.position;
