-- An edge between two days that holds on a day. A day that is unknown excludes nothing.
--? on
AND coalesce(edge."from" <= :on, true) AND coalesce(edge."to" >= :on, true)
--/ on
