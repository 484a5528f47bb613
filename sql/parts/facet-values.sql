-- The values of a facet of each source, with how many texts have them. If times is ONCE, no text has a value twice.
--? top
UNION ALL
SELECT sourceId, 'name', its,
--? times=ONCE
count(*),
--:
count(DISTINCT number),
--/ times=ONCE
:top FROM rows WHERE its IS NOT NULL GROUP BY sourceId, its
--/ top
