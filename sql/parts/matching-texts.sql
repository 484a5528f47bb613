-- The questions q or, as textKind says, the answers a that match required countries and topics and a filter.
--? textKind=ANSWER
FROM answer AS a
WHERE true
--! answers-about
--! answer-filter
--:
FROM question AS q
WHERE true
--! questions-about
--! question-filter
--/ textKind=ANSWER
