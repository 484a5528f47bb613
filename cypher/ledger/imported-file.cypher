// A file that was imported whole.
MATCH (file:ImportedFile {source: $source})
RETURN file {.*} AS row;
