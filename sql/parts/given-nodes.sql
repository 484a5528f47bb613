-- The nodes given by label and id.
node (position, label, id) AS MATERIALIZED (SELECT "key", value ->> 'label', value ->> 'id' FROM json_each(:nodes))
