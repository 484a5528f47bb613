// How many terms of each given office there were, in total or on one day.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (office:Office {id: $ids[position]})
RETURN {
  sourceId: $ids[position],
  holders: COUNT {
    MATCH (office)<-[edge:HELD]-()
    WHERE true
    //! on-day
  }
} AS row
ORDER BY position;
