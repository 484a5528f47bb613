-- The records that these editions of their wholes no longer hold.
SELECT DISTINCT held."of", held.recordId
FROM json_each(:editions) AS edition
JOIN record_edition AS held ON held."of" = edition.value ->> 'of' AND held."at" < edition.value ->> 'at'
ORDER BY held."of", held.recordId;
