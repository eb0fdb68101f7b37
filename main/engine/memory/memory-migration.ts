/**
 * The tables of the memories in `library.db`. Units lie on shelves: those of one memory, in one pair of languages, that
 * came together. A shelf is seen once it is `here`; so an import of any size is switched on, and a memory taken away,
 * by changing a few rows. `unit_words` holds the folded words of both sides and no text (see `indexed-words.ts`);
 * what it writes is merged by the store, a few pages at a time, and never by SQLite, which may take a second for it.
 */
export const memoryMigration = `
  CREATE TABLE memory (id TEXT PRIMARY KEY, name TEXT NOT NULL, priority INTEGER NOT NULL) STRICT;
  CREATE TABLE unit_shelf (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    memory TEXT NOT NULL,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'here', 'leaving')),
    units INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE translation_unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shelf INTEGER NOT NULL REFERENCES unit_shelf (id),
    source_key INTEGER NOT NULL,
    pair_key INTEGER NOT NULL,
    source_text TEXT NOT NULL,
    target_text TEXT NOT NULL,
    before TEXT,
    after TEXT,
    segmentation TEXT NOT NULL,
    origin TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX unit_by_text ON translation_unit (source_key, pair_key);
  CREATE INDEX unit_by_shelf ON translation_unit (shelf);
  CREATE TABLE unit_row (
    release TEXT NOT NULL,
    row TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES translation_unit (id) ON DELETE CASCADE,
    PRIMARY KEY (release, row, unit)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX unit_row_by_unit ON unit_row (unit);
  CREATE VIRTUAL TABLE unit_words USING fts5(
    shelf, source, target, content = '', contentless_delete = 1, detail = 'column', tokenize = 'ascii'
  );
  INSERT INTO unit_words (unit_words, rank) VALUES ('automerge', 0), ('crisismerge', 1500);
`
