// The answers that mention each country, newest first, with every span (MENTIONS).
UNWIND range(0, size($ids) - 1) AS place
MATCH (country:Country {code: $ids[place]})
CALL (country) {
  MATCH (country)<-[mentions:MENTIONS]-(a:Answer)
  WHERE true
  //? afterKey
  AND (a.sortKey < $afterKey OR (a.sortKey = $afterKey AND a.id < $afterId)) //~
  //?
  //! answer-filter
  RETURN a AS answer, mentions
  ORDER BY answer.sortKey DESC, answer.id DESC //~
  LIMIT $limit
}
RETURN answer {
  .*,
  sourceId: country.code,
  count: mentions.count,
  spans: [n IN range(0, size(mentions.starts) - 1) | {
    start: mentions.starts[n],
    end: mentions.ends[n],
    surface: mentions.surfaces[n],
    kind: mentions.kinds[n],
    sentence: mentions.sentences[n]
  }],
  cursorKey: answer.sortKey,
  cursorId: answer.id
} AS row
ORDER BY place, answer.sortKey DESC, answer.id DESC; //~
