-- Records that an answer mentions a country, with every span (MENTIONS).
INSERT INTO answer_mentions_country (answerId, countryCode, count, sortKey, spans)
VALUES (:answerId, :countryCode, :count, (SELECT sortKey FROM answer WHERE id = :answerId), :spans);
