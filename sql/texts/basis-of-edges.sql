-- The hash of the data from which the edges of a type were derived, or no row if they never were.
SELECT hash FROM basis WHERE edgeType = :edgeType;
