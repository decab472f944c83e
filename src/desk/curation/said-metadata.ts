import type { Metadata } from '../../news/article.ts'
import { METADATA_KEYS, type MetadataComplaint, type MetadataKey, readMetadata } from '../../news/metadata.ts'
import { type Day, firstDay } from '../../news/published.ts'
import { printable } from '../printable.ts'
import { type Phrase, say } from '../words/phrase.ts'
import type { Overrides } from './plan.ts'

/** What is wrong with a value of the metadata that a moderator gave. */
export interface Complaint {
  readonly key: MetadataKey
  readonly why: Phrase
}

const LONGEST_SHOWN = 40

/** Metadata with what a moderator says about it, and what of that cannot be. */
export function withSaid(
  known: Metadata,
  said: Overrides,
  today: Day,
): { readonly metadata: Metadata; readonly complaints: readonly Complaint[] } {
  const values = Object.fromEntries(METADATA_KEYS.map(key => [key, said[key] ?? known[key]]))
  const { metadata, complaints } = readMetadata(values)
  const wrong = complaints.map(({ key }: MetadataComplaint) => ({ key, why: whyNot(key, values[key] ?? '') }))
  const { published } = metadata
  if (published === null || firstDay(published) <= today) return { metadata, complaints: wrong }
  const why = say`The date ${published} lies in the future: today is ${today}. Give a day up to that one.`
  return { metadata, complaints: [...wrong, { key: 'published', why }] }
}

function whyNot(key: MetadataKey, value: string): Phrase {
  const line = printable(value)
  const shown = line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line
  if (key === 'published')
    return /^\s*\d{4}(?:-\d\d){0,2}\s*$/.test(value)
      ? say`The date “${shown}” does not exist. Write YYYY, YYYY-MM or YYYY-MM-DD.`
      : say`“${shown}” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.`
  if (key === 'url')
    return say`“${shown}” is not a web address. Write it in full, starting with https:// or http://.`
  return say`“${shown}” is not one line of text. Write it on one line.`
}
