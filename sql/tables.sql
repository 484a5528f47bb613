-- The tables of the graph. A node's table has its properties and the edges of types that it has at most one of.
-- Every other edge type has its own table, named after the nodes it joins. Most of these tables follow from the description
-- of the graph (src/store/sqlite/graph-tables.ts).
CREATE TABLE IF NOT EXISTS member (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  slug TEXT NOT NULL,
  house TEXT,
  resolved INTEGER NOT NULL,
  gender TEXT,
  names TEXT NOT NULL,
  terms TEXT NOT NULL,
  rank INTEGER NOT NULL
);

-- periods is a JSON list of {from, to}, empty for a department not in official lists.
CREATE TABLE IF NOT EXISTS department (id TEXT PRIMARY KEY, name TEXT NOT NULL, periods TEXT NOT NULL DEFAULT '[]', abbreviations TEXT NOT NULL DEFAULT '[]');

-- The HTML of an answer, and its text before a correction.
CREATE TABLE IF NOT EXISTS answer_original (answerId TEXT PRIMARY KEY REFERENCES answer (id), html TEXT, textBefore TEXT);

-- The words of questions (heading and text) and answers, for full-text search. They share one index, so that a word has
-- the same weight in both. rowid is 2 * wordsId for a question, and 2 * wordsId + 1 for an answer. The words are already
-- folded and separated by spaces, where the tokenizer splits them. The table does not store the texts again.
CREATE VIRTUAL TABLE IF NOT EXISTS text_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');

-- References in questions and answers to other questions. targetId is REFERS_TO, and null if the question is unknown.
-- fromLabel is Question or Answer. position is the 0-based number of the reference in its text.
CREATE TABLE IF NOT EXISTS reference (
  fromLabel TEXT NOT NULL,
  fromId TEXT NOT NULL,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  surface TEXT NOT NULL,
  uin TEXT,
  house TEXT,
  pointedOn TEXT,
  targetId TEXT REFERENCES question (id),
  PRIMARY KEY (fromLabel, fromId, position)
) WITHOUT ROWID;

-- SAME_TEXT_AS, from each later answer of a text to the first use of that text.
CREATE TABLE IF NOT EXISTS answer_same_text_as (
  answerId TEXT PRIMARY KEY REFERENCES answer (id),
  firstAnswerId TEXT NOT NULL REFERENCES answer (id),
  similarity REAL NOT NULL
) WITHOUT ROWID;

-- A hash of the data from which the edges of a type were derived. If it is unchanged, they need not be derived again.
CREATE TABLE IF NOT EXISTS basis (edgeType TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID;

-- SUCCEEDED_BY.
CREATE TABLE IF NOT EXISTS department_succeeded_by (
  fromId TEXT NOT NULL REFERENCES department (id),
  toId TEXT NOT NULL REFERENCES department (id),
  "on" TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (fromId, "on", toId)
);

-- The versions of some eighty records, compressed (src/store/sqlite/versions/version-block.ts). A block never changes; it may
-- have records that are in another block by now. records is how many it was written with.
CREATE TABLE IF NOT EXISTS version_block (id INTEGER PRIMARY KEY, records INTEGER NOT NULL, data BLOB NOT NULL);
-- Every record, with the block that has all its versions. The graph is derived from them, whatever order they were imported
-- in.
CREATE TABLE IF NOT EXISTS record (
  recordId TEXT PRIMARY KEY,
  naturalId TEXT,
  answerKey TEXT,
  block INTEGER NOT NULL REFERENCES version_block (id)
);
-- These three are needed while records are written, so they are not dropped with the other indexes.
CREATE INDEX IF NOT EXISTS record_by_block ON record (block);
CREATE INDEX IF NOT EXISTS record_by_natural_id ON record (naturalId) WHERE naturalId IS NOT NULL;
CREATE INDEX IF NOT EXISTS record_by_answer_key ON record (answerKey) WHERE answerKey IS NOT NULL;

-- The siblings that a record lists, and its own question. A key is the House, the UIN, and the day of tabling or of the
-- answer.
CREATE TABLE IF NOT EXISTS record_sibling (
  siblingKey TEXT NOT NULL,
  recordId TEXT NOT NULL REFERENCES record (recordId),
  PRIMARY KEY (siblingKey, recordId)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS record_sibling_by_record ON record_sibling (recordId);

-- The latest snapshot of each source, and for each record the latest snapshot that contains it.
CREATE TABLE IF NOT EXISTS snapshot ("of" TEXT PRIMARY KEY, "at" TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS record_snapshot (
  "of" TEXT NOT NULL,
  recordId TEXT NOT NULL REFERENCES record (recordId),
  "at" TEXT NOT NULL,
  PRIMARY KEY ("of", recordId)
) WITHOUT ROWID;

-- The days of a House that a file or a fetch declares whole: it has every question tabled on them. Both are inclusive.
CREATE TABLE IF NOT EXISTS declared_days (
  house TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  PRIMARY KEY (house, "from", "to")
) WITHOUT ROWID;

-- The files whose records were all loaded without a remark, so that they need not be read again until they change. recordIds
-- is a JSON list.
CREATE TABLE IF NOT EXISTS imported_file (
  source TEXT PRIMARY KEY,
  modifiedAt TEXT NOT NULL,
  contentHash TEXT NOT NULL,
  records INTEGER NOT NULL,
  recordIds TEXT NOT NULL
);

-- The files of official lists, and when each was retrieved.
CREATE TABLE IF NOT EXISTS people_file (source TEXT PRIMARY KEY, retrievedAt TEXT NOT NULL) WITHOUT ROWID;

-- The changes of questions in the order they were recorded, and the import runs.
CREATE TABLE IF NOT EXISTS change (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  questionId TEXT NOT NULL,
  kind TEXT NOT NULL,
  before TEXT,
  after TEXT,
  asOf TEXT,
  recordedAt TEXT NOT NULL
);
-- Unfinished work of imports. It is written in the import's transactions, so that an interrupted import leaves a record.
CREATE TABLE IF NOT EXISTS unfinished (work TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS import_run (
  startedAt TEXT NOT NULL,
  finishedAt TEXT NOT NULL,
  files INTEGER NOT NULL,
  "read" INTEGER NOT NULL,
  loaded INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  stopped INTEGER NOT NULL
);

-- How many transactions have written.
CREATE TABLE IF NOT EXISTS revision (id INTEGER PRIMARY KEY, number INTEGER NOT NULL);

CREATE TRIGGER IF NOT EXISTS answer_removed AFTER DELETE ON answer BEGIN
  DELETE FROM text_words WHERE rowid = old.wordsId * 2 + 1;
END;

-- What aggregates count of a span of questions or answers, in the format of V8 (src/store/sqlite/columns/chunks/chunk.ts). A
-- chunk is computed from its rows, and missing if one of them was written since.
CREATE TABLE IF NOT EXISTS column_chunk (
  label TEXT NOT NULL,
  number INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (label, number)
);
