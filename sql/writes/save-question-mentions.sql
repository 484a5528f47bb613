-- Records that a question mentions a country, with every span (MENTIONS).
INSERT INTO question_mentions_country (questionId, countryCode, count, headingCount, sortKey, spans)
VALUES (:questionId, :countryCode, :count, :headingCount, (SELECT sortKey FROM question WHERE id = :questionId), :spans);
