import { createHash } from 'node:crypto'
import type { Deed, Entry } from '../news/corpus.ts'
import { type Schema, z } from '../news/zod.ts'
import { CorpusError } from './corpus-error.ts'
import { writeLines } from './synced-file.ts'

/**
 * The format of the record: a file a change, of lines of JSON. The first tells of the deed, then one an article, with
 * its text where no earlier change holds that revision; the last seals what stands above it, by its SHA-256 hash.
 */
const FORMAT = 1

const revision = z.string().min(1).nullable()

const deedLine = z.object({
  format: z.literal(FORMAT),
  number: z.number().int().positive(),
  kind: z.enum(['opening', 'add', 'refresh', 'edit', 'remove', 'undo']),
  by: z.string(),
  at: z.string(),
  undoes: z.number().int().positive().nullable(),
  buried: z.array(z.string()),
  lifted: z.array(z.string()),
})

const articleLine = z.object({
  id: z.string().min(1),
  name: z.string(),
  before: revision,
  after: revision,
  text: z.string().optional(),
})

const sealLine = z.object({ seal: z.string() })

/** What the first line of a change tells. */
export type RecordedDeed = Omit<z.infer<typeof deedLine>, 'format'>

/** A line of an article, to be written. */
export type RecordedArticle = z.infer<typeof articleLine>

/** A change as its file tells of it, without the texts. */
export interface RecordedChange {
  readonly entry: Entry
  /** By id, where in the file the line stands that holds a text: in bytes, its end exclusive. */
  readonly texts: ReadonlyMap<string, readonly [start: number, end: number]>
}

/** Writes the file of a change. `articles` are ordered by id. */
export function writeRecord(
  path: string,
  deed: Deed & Pick<Entry, 'number' | 'buried' | 'lifted'>,
  articles: Iterable<RecordedArticle>,
): Promise<void> {
  const { number, kind, by, at, undoes, buried, lifted } = deed
  function* lines() {
    yield JSON.stringify({ format: FORMAT, number, kind, by, at, undoes, buried, lifted })
    for (const { id, name, before, after, text } of articles)
      yield JSON.stringify({ id, name, before, after, text })
  }
  return writeLines(path, lines(), seal => JSON.stringify({ seal }))
}

const NEWLINE = 0x0a

/**
 * Takes the file of a change apart.
 *
 * @throws CorpusError where it is not as it was written.
 */
export function readRecord(bytes: Buffer, where: string): RecordedChange {
  const end = bytes.length - 1
  const last = bytes.lastIndexOf(NEWLINE, end - 1) + 1
  if (end < 0 || bytes[end] !== NEWLINE || last === 0) throw unreadable(where, 'it was cut')
  const deed = readDeed(bytes.subarray(0, bytes.indexOf(NEWLINE)), where)
  const { seal } = readLine(sealLine, bytes.subarray(last, end), where)
  if (createHash('sha256').update(bytes.subarray(0, last)).digest('hex') !== seal)
    throw unreadable(where, 'it was edited')
  const articles: Entry['articles'][number][] = []
  const texts = new Map<string, readonly [number, number]>()
  for (let start = bytes.indexOf(NEWLINE) + 1; start < last; ) {
    const stop = bytes.indexOf(NEWLINE, start)
    const { text, ...article } = readLine(articleLine, bytes.subarray(start, stop), where)
    articles.push(article)
    if (text !== undefined) texts.set(article.id, [start, stop])
    start = stop + 1
  }
  return { entry: { ...deed, articles }, texts }
}

/** Reads the first line of the file of a change. */
export function readDeed(line: Buffer, where: string): RecordedDeed {
  const { format: _, ...deed } = readLine(deedLine, line, where)
  return deed
}

/** Reads the text that a line of an article holds. */
export function readText(line: Buffer, where: string): string {
  return readLine(articleLine, line, where).text ?? ''
}

function readLine<Value>(schema: Schema<Value>, line: Buffer, where: string): Value {
  try {
    return schema.parse(JSON.parse(line.toString('utf8')))
  } catch (cause) {
    throw unreadable(where, 'it was cut or edited, or a newer version of On Record has written it', cause)
  }
}

/** What helps where the record cannot be read. */
export const MEND_RECORD =
  'put it back as it was from a copy, or move the folder .record elsewhere and start again: the history, and what it tells of removed articles, is lost then, the articles in the folder are not'

function unreadable(where: string, why: string, cause?: unknown): CorpusError {
  return new CorpusError(`this part of the record cannot be read (${why})`, {
    where,
    remedy: MEND_RECORD,
    cause,
  })
}
