-- Of what the edges of one type were found, as a hash; no row where they were never looked for.
SELECT hash FROM basis WHERE edgeType = :edgeType;
