import { z } from '../news/zod.ts'
import type { SqliteFile } from './sqlite-file.ts'

/** The statements on what is remembered, each prepared once for a connection. */
export type RecollectionsStatements = ReturnType<typeof prepareStatements>

/** Prepares the statements. Parameters are named in the order in which they are bound. */
export function prepareStatements(file: SqliteFile) {
  return {
    /** id, command, options, expires */
    insert: file.prepare('INSERT INTO asked (id, command, options, expires) VALUES (?, ?, ?, ?)'),
    /** id, now */
    find: file.prepare('SELECT command, options, shared, rated FROM asked WHERE id = ? AND expires > ?'),
    /** expires, id, now */
    share: file.prepare('UPDATE asked SET shared = 1, expires = ? WHERE id = ? AND expires > ?'),
    /** id, now */
    markRated: file.prepare('UPDATE asked SET rated = 1 WHERE id = ? AND rated = 0 AND expires > ?'),
    /** 1 if helpful, 1 if not, id */
    countRating: file.prepare(
      `INSERT INTO ratings (command, helpful, not_helpful) SELECT command, ?, ? FROM asked WHERE id = ?
       ON CONFLICT (command) DO UPDATE
       SET helpful = helpful + excluded.helpful, not_helpful = not_helpful + excluded.not_helpful`,
    ),
    ratings: file.prepare('SELECT command, helpful, not_helpful FROM ratings ORDER BY command'),
    /** now, how many */
    forgetExpired: file.prepare(
      'DELETE FROM asked WHERE serial IN (SELECT serial FROM asked WHERE expires <= ? ORDER BY expires LIMIT ?)',
    ),
    /** the one to keep in any case, how many */
    forgetFirst: file.prepare(
      'DELETE FROM asked WHERE serial IN (SELECT serial FROM asked WHERE serial <> ? ORDER BY expires LIMIT ?)',
    ),
    tally: file.prepare('SELECT answers, bytes FROM tally'),
    freePages: file.prepare('PRAGMA freelist_count'),
  }
}

const flag = z.number().transform(Boolean)

/** An answer as it is stored. `options` is JSON. */
export const askedRow = z.object({
  command: z.string(),
  options: z.string().transform(parsedOrNull).pipe(z.record(z.string())),
  shared: flag,
  rated: flag,
})
export const ratingRow = z.object({ command: z.string(), helpful: z.number(), not_helpful: z.number() })
export const tallyRow = z.object({ answers: z.number(), bytes: z.number() })
export const freePagesRow = z.object({ freelist_count: z.number() })

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
