import { isPublished } from '../news/published.ts'
import { type Schema, z } from '../news/zod.ts'

/** What an option takes, for front ends that complete or choose values. */
export type OptionKind = 'text' | 'actor' | 'outlet' | 'article' | 'date' | 'number'

/** One option of a command, as data: front ends describe, complete and read it from here. */
export interface Option<Value = unknown> {
  readonly kind: OptionKind
  readonly description: string
  readonly required: boolean
  /** Whether a word without a name may fill it. The others are given by name alone: `outlet:Reuters`. */
  readonly positional: boolean
  readonly schema: Schema<Value>
}

/** Longest text an option takes, in UTF-16 units: no question is longer, and the work stays bounded. */
export const LONGEST_TEXT = 1000

const plainText = z
  .string()
  .transform(text => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
  .refine(text => text !== '', 'is empty; write at least one word')
  // The words are put together only when they are wanted: writing numbers out loads a language's rules.
  .refine(
    text => text.length <= LONGEST_TEXT,
    () => ({ message: `is too long; ${LONGEST_TEXT.toLocaleString('en')} characters are the most` }),
  )

function option<Value>(
  kind: OptionKind,
  description: string,
  required: boolean,
  positional: boolean,
  schema: Schema<Value>,
): Option<Value> {
  return { kind, description, required, positional, schema }
}

/** Free text that must be given. */
export const text = (description: string) => option('text', description, true, true, plainText)

/** A country, organisation or person that must be given. Any name is taken, known or not. */
export const actor = (description: string) => option('actor', description, true, true, plainText)

/** The id of an article, which must be given. */
export const articleId = (description: string) => option('article', description, true, true, plainText)

/** An outlet, given by name. */
export const outlet = (description: string) =>
  option('outlet', description, false, false, plainText.optional())

/** A date of any precision, given by name. */
export const date = (description: string) =>
  option(
    'date',
    description,
    false,
    false,
    z.string().refine(isPublished, 'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD').optional(),
  )

/** A whole number in a range, both ends included. */
export const wholeNumber = (description: string, least: number, most: number, positional = false) => {
  const complaint = `is not a whole number from ${least} to ${most}`
  return option(
    'number',
    description,
    false,
    positional,
    z
      .string()
      .regex(/^\d{1,9}$/, complaint)
      .transform(Number)
      .refine(number => number >= least && number <= most, complaint)
      .optional(),
  )
}
