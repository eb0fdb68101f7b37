/**
 * The tables of the alignments in `library.db`. An alignment is how it began and the changes since, of which the first
 * `applied` hold; those behind them were taken back and can be done again. `row_count` and `accepted` are for the list.
 */
export const alignmentMigration = `
  CREATE TABLE alignment (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    revision INTEGER NOT NULL,
    applied INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    start TEXT NOT NULL
  ) STRICT;
  CREATE TABLE alignment_text (
    alignment TEXT NOT NULL REFERENCES alignment (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (alignment, number)
  ) STRICT;
  CREATE TABLE alignment_splice (
    alignment TEXT NOT NULL REFERENCES alignment (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    act TEXT NOT NULL,
    at TEXT NOT NULL,
    splice TEXT NOT NULL,
    PRIMARY KEY (alignment, number)
  ) STRICT;
`
