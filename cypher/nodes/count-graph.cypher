// How many nodes of each label and edges of each type the graph has.
UNWIND [
  {name: 'Member', count: COUNT { (:Member) }},
  {name: 'Question', count: COUNT { (:Question) }},
  {name: 'Answer', count: COUNT { (:Answer) }},
  {name: 'Department', count: COUNT { (:Department) }},
  {name: 'Party', count: COUNT { (:Party) }},
  {name: 'Constituency', count: COUNT { (:Constituency) }},
  {name: 'Office', count: COUNT { (:Office) }},
  {name: 'Country', count: COUNT { (:Country) }},
  {name: 'Topic', count: COUNT { (:Topic) }},
  {name: 'ASKED', count: COUNT { ()-[:ASKED]->() }},
  {name: 'ANSWERED', count: COUNT { ()-[:ANSWERED]->() }},
  {name: 'CORRECTED', count: COUNT { ()-[:CORRECTED]->() }},
  {name: 'ANSWERS', count: COUNT { ()-[:ANSWERS]->() }},
  {name: 'PUT_TO', count: COUNT { ()-[:PUT_TO]->() }},
  {name: 'MENTIONS', count: COUNT { ()-[:MENTIONS]->() }},
  {name: 'ABOUT', count: COUNT { ()-[:ABOUT]->() }},
  {name: 'REFERS_TO', count: COUNT { ()-[:REFERS_TO]->() }},
  {name: 'SAME_TEXT_AS', count: COUNT { ()-[:SAME_TEXT_AS]->() }},
  {name: 'MEMBER_OF', count: COUNT { ()-[:MEMBER_OF]->() }},
  {name: 'REPRESENTS', count: COUNT { ()-[:REPRESENTS]->() }},
  {name: 'HELD', count: COUNT { ()-[:HELD]->() }},
  {name: 'PART_OF', count: COUNT { ()-[:PART_OF]->() }},
  {name: 'SUCCEEDED_BY', count: COUNT { ()-[:SUCCEEDED_BY]->() }}
] AS row
RETURN row;
