-- The records missing from these snapshots of their sources.
SELECT DISTINCT held."of", held.recordId
FROM json_each(:snapshots) AS snapshot
JOIN record_snapshot AS held ON held."of" = snapshot.value ->> 'of' AND held."at" < snapshot.value ->> 'at'
ORDER BY held."of", held.recordId;
