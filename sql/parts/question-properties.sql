-- The properties of a question that its row has.
question.*
