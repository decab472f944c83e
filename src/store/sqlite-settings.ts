import { join } from 'node:path'
import { isUsual, type ServerSettings, type SettingsBook, USUAL_SETTINGS } from '../desk/settings.ts'
import { z } from '../news/zod.ts'
import { migrate } from './migrations.ts'
import { asRecollectionsError, RecollectionsError } from './recollections-error.ts'
import { RECOLLECTIONS_SCHEMA } from './recollections-schema.ts'
import { SqliteFile } from './sqlite-file.ts'
import { RECOLLECTIONS_FILE } from './sqlite-recollections.ts'

/**
 * The settings of servers, in the file of the bot's recollections, by a connection of its own. Several processes may
 * share it. Nothing is kept in memory: a row is read in some ten microseconds, and so a change holds at once for all.
 *
 * @throws RecollectionsError where the folder or the file cannot be used: what, where, and how to fix it. So do all methods.
 */
export function openSettings(folder: string): SettingsBook {
  const path = join(folder, RECOLLECTIONS_FILE)
  const file = new SqliteFile(path)
  try {
    migrate(file, RECOLLECTIONS_SCHEMA)
    file.hurry()
    return new SqliteSettings(file)
  } catch (error) {
    file.close()
    throw asRecollectionsError(error, path)
  }
}

/** An id as Discord makes them. Anything else in a row was not written here. */
const id = z.string().regex(/^\d{1,20}$/)

/** A server's row. A damaged part is as if it had not been set. */
const settingsRow = z.object({
  channels: z.string().transform(parsedOrNull).pipe(z.array(id)).catch([]),
  answers: z.enum(['private', 'public']).catch(USUAL_SETTINGS.answers),
  moderator_role: id.nullable().catch(null),
  language: z.string().nullable().catch(null),
})

type Statements = ReturnType<typeof prepareStatements>

/** Parameters are named in the order in which they are bound. */
function prepareStatements(file: SqliteFile) {
  return {
    /** server */
    find: file.prepare('SELECT channels, answers, moderator_role, language FROM settings WHERE server = ?'),
    /** server, channels, answers, moderator role, language */
    put: file.prepare(
      `INSERT INTO settings (server, channels, answers, moderator_role, language) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (server) DO UPDATE
       SET channels = excluded.channels, answers = excluded.answers,
         moderator_role = excluded.moderator_role, language = excluded.language`,
    ),
    /** server */
    remove: file.prepare('DELETE FROM settings WHERE server = ?'),
  }
}

class SqliteSettings implements SettingsBook {
  readonly #file: SqliteFile
  /** Null once it is closed. */
  #statements: Statements | null

  constructor(file: SqliteFile) {
    this.#file = file
    this.#statements = prepareStatements(file)
  }

  of(server: string): ServerSettings {
    return this.#attempt(statements => read(server, statements))
  }

  change(server: string, some: Partial<ServerSettings>): ServerSettings {
    return this.#attempt(statements =>
      this.#file.write(() => {
        const settings = { ...read(server, statements), ...some }
        if (isUsual(settings)) {
          statements.remove.run(server)
          return USUAL_SETTINGS
        }
        const { channels, answers, moderatorRole, language } = settings
        statements.put.run(server, JSON.stringify(channels), answers, moderatorRole, language)
        return settings
      }),
    )
  }

  close(): void {
    if (this.#statements === null) return
    this.#statements = null
    this.#file.close()
  }

  #attempt<Result>(work: (statements: Statements) => Result): Result {
    const path = this.#file.path
    if (this.#statements === null)
      throw new RecollectionsError('the file is closed', { where: path, remedy: 'start the bot again' })
    try {
      return work(this.#statements)
    } catch (error) {
      throw asRecollectionsError(error, path)
    }
  }
}

function read(server: string, { find }: Statements): ServerSettings {
  const { data } = settingsRow.safeParse(find.get(server))
  if (!data) return USUAL_SETTINGS
  const { channels, answers, moderator_role: moderatorRole, language } = data
  return { channels, answers, moderatorRole, language }
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
