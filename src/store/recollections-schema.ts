import type { Migration } from './migrations.ts'

/**
 * How the tables of what is remembered came to be. A migration that was released is never changed; a new one is added.
 *
 * There is no column for who asked, in which server, channel or message, nor for when. A server has a row of its own
 * only once something was set there.
 */
export const RECOLLECTIONS_SCHEMA: readonly Migration[] = [
  `CREATE TABLE asked (
     serial INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     command TEXT NOT NULL,
     options TEXT NOT NULL,
     expires INTEGER NOT NULL,
     shared INTEGER NOT NULL DEFAULT 0,
     rated INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE INDEX asked_by_expiry ON asked (expires);

   CREATE TABLE tally (only INTEGER PRIMARY KEY CHECK (only = 1), answers INTEGER NOT NULL, bytes INTEGER NOT NULL) STRICT;
   INSERT INTO tally VALUES (1, 0, 0);
   CREATE TRIGGER asked_more AFTER INSERT ON asked BEGIN
     UPDATE tally SET answers = answers + 1, bytes = bytes + octet_length(NEW.options);
   END;
   CREATE TRIGGER asked_less AFTER DELETE ON asked BEGIN
     UPDATE tally SET answers = answers - 1, bytes = bytes - octet_length(OLD.options);
   END;

   CREATE TABLE ratings (
     command TEXT PRIMARY KEY,
     helpful INTEGER NOT NULL DEFAULT 0,
     not_helpful INTEGER NOT NULL DEFAULT 0
   ) STRICT, WITHOUT ROWID;`,
  // How servers want the bot to behave: ids of servers, channels and roles, as those who manage a server have set them.
  `CREATE TABLE settings (
     server TEXT PRIMARY KEY,
     channels TEXT NOT NULL,
     answers TEXT NOT NULL,
     moderator_role TEXT,
     language TEXT
   ) STRICT, WITHOUT ROWID;`,
]
