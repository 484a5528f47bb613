-- Records that an answer mentions a country, with every span (MENTIONS).
-- An answer to several questions occurs once for each of them.
INSERT INTO answer_mentions_country (answerId, countryCode, count, sortKey, spans)
VALUES (:answerId, :countryCode, :count, (SELECT sortKey FROM answer WHERE id = :answerId), :spans)
ON CONFLICT (answerId, countryCode) DO UPDATE SET count = excluded.count, sortKey = excluded.sortKey, spans = excluded.spans;
