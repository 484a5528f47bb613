// How many nodes of a label the graph has.
RETURN {
  count: CASE $label
    WHEN 'Member' THEN COUNT { (:Member) }
    WHEN 'Question' THEN COUNT { (:Question) }
    WHEN 'Answer' THEN COUNT { (:Answer) }
    WHEN 'Department' THEN COUNT { (:Department) }
    WHEN 'Party' THEN COUNT { (:Party) }
    WHEN 'Constituency' THEN COUNT { (:Constituency) }
    WHEN 'Office' THEN COUNT { (:Office) }
    WHEN 'Country' THEN COUNT { (:Country) }
    WHEN 'Topic' THEN COUNT { (:Topic) }
  END
} AS row;
