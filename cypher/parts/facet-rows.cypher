// The most frequent values of each facet.
RETURN {sourceId: sourceId, facet: facet, value: value, count: count} AS row
ORDER BY sourceId, facet, count DESC, value;
