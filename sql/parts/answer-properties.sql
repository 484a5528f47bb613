-- The properties of an answer that its row has.
answer.*
