-- The nodes that are given by label and identity.
node (position, label, id) AS MATERIALIZED (SELECT "key", value ->> 'label', value ->> 'id' FROM json_each(:nodes))
