import type { Metadata } from './article.ts'
import { oneLine } from './one-line.ts'
import { isPublished } from './published.ts'
import { type Schema, z } from './zod.ts'

/** A key of an article's metadata: a line of its front matter, an option of `corpus add`. */
export type MetadataKey = keyof Metadata

/** What is wrong with one value of the metadata. */
export interface MetadataComplaint {
  readonly key: MetadataKey
  /** One plain clause without a full stop. */
  readonly what: string
  /** How to mend it, as a clause. */
  readonly remedy: string
}

const LONGEST_SHOWN = 40

function shown(value: unknown): string {
  const line = oneLine(String(value))
  return `"${line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN)}…`}"`
}

const line = z
  .string({ invalid_type_error: 'is not one line of text' })
  .transform(value => oneLine(value) || null)
  .nullable()
  .default(null)

const date = z
  .string({ invalid_type_error: 'is not a date' })
  .transform(value => oneLine(value) || null)
  .refine(
    value => value === null || isPublished(value),
    value => ({
      message: /^\d{4}(-\d\d){0,2}$/.test(String(value))
        ? `${shown(value)} does not exist`
        : `${shown(value)} is not a date`,
    }),
  )
  .nullable()
  .default(null)

const address = z
  .string({ invalid_type_error: 'is not an address' })
  .transform(value => oneLine(value) || null)
  .refine(
    value => value === null || (/^https?:\/\/\S+$/i.test(value) && URL.canParse(value)),
    value => ({
      message: `${shown(value)} is not a web address`,
    }),
  )
  .nullable()
  .default(null)

const schema = z.object({
  title: line,
  outlet: line,
  author: line,
  published: date,
  url: address,
}) satisfies Schema<Metadata>

/** The keys of the metadata, in the order in which front matter lists them. */
export const METADATA_KEYS: readonly MetadataKey[] = schema.keyof().options

const REMEDIES: Readonly<Record<MetadataKey, string>> = {
  title: 'write it in quotes on one line',
  outlet: 'write it in quotes on one line',
  author: 'write it in quotes on one line',
  published: 'write YYYY, YYYY-MM or YYYY-MM-DD',
  url: 'write it in full, starting with https:// or http://',
}

/**
 * Reads metadata from values as they were given. What is wrong is complained of and unknown in the result;
 * an empty text is unknown too. Keys that are no metadata are left alone.
 */
export function readMetadata(values: Readonly<Record<string, unknown>>): {
  readonly metadata: Metadata
  readonly complaints: readonly MetadataComplaint[]
} {
  const read = schema.safeParse(values)
  if (read.success) return { metadata: read.data, complaints: [] }
  const complaints = read.error.issues.flatMap(({ path, message }) => {
    const key = METADATA_KEYS.find(known => known === path[0])
    return key === undefined ? [] : [{ key, what: `${key} ${message}`, remedy: REMEDIES[key] }]
  })
  const wrong = new Set<string>(complaints.map(({ key }) => key))
  const sound = Object.fromEntries(METADATA_KEYS.flatMap(key => (wrong.has(key) ? [] : [[key, values[key]]])))
  return { metadata: schema.parse(sound), complaints }
}
