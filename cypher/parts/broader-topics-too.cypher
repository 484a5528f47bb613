// Each topic with itself and all its broader topics, because a text about a topic counts for these too.
MATCH (text)-[about:ABOUT]->(:Topic)-[:PART_OF*0..]->(topic:Topic)
WHERE true
//! topic-scored
