import { z } from '../news/zod.ts'
import { ALL_THAT_IS_LOST, RecollectionsError } from './recollections-error.ts'
import type { SqliteFile } from './sqlite-file.ts'

/** SQL that takes a database from one version to the next. The first one of a list makes version 1 of an empty file. */
export type Migration = string

/**
 * Brings a database to the version of the last migration, each step in a transaction of its own. Forward only: the
 * version is the number of migrations that were made, kept in `user_version`.
 *
 * It writes even where nothing is to be done, so that a file that cannot be written is known from the start.
 *
 * @throws RecollectionsError where a newer program has written the file; what SQLite throws otherwise.
 */
export function migrate(file: SqliteFile, migrations: readonly Migration[]): void {
  // Read again inside each transaction: another process may be starting at the same moment.
  while (file.write(() => step(file, migrations)) === 'more');
}

function step(file: SqliteFile, migrations: readonly Migration[]): 'more' | 'done' {
  const version = versionOf(file)
  if (version > migrations.length)
    throw new RecollectionsError(
      `a newer version of On Record has written this file (its format is ${version}, this version knows ${migrations.length})`,
      {
        where: file.path,
        remedy: `update On Record, or move the file away; ${ALL_THAT_IS_LOST}`,
      },
    )
  const migration = migrations[version]
  if (migration !== undefined) file.run(migration)
  file.run(`PRAGMA user_version = ${Math.min(version + 1, migrations.length)}`)
  return version + 1 < migrations.length ? 'more' : 'done'
}

const versionRow = z.object({ user_version: z.number() })

/** How many migrations a database has been through. */
export function versionOf(file: SqliteFile): number {
  return versionRow.parse(file.prepare('PRAGMA user_version').get()).user_version
}
