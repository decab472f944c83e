import { isPublished } from '../news/published.ts'
import { type Schema, type ZodIssue, z } from '../news/zod.ts'
import { fold } from '../text/fold.ts'
import { type Phrase, say, type Value } from './words/phrase.ts'

/** What an option takes, for front ends that complete or choose values. */
export type OptionKind =
  | 'text'
  | 'topic'
  | 'actor'
  | 'outlet'
  | 'article'
  | 'passage'
  | 'date'
  | 'number'
  | 'choice'
  | 'file'

/** One option of a command, as data: front ends describe, complete and read it from here. */
export interface Option<Value = unknown> {
  readonly kind: OptionKind
  readonly description: string
  readonly required: boolean
  /** Whether a word without a name may fill it. The others are given by name alone: `outlet:Reuters`. */
  readonly positional: boolean
  /** The fewest and the most of it: characters of a text, or a number's range. Both ends are included. */
  readonly least: number
  readonly most: number
  /** The only values it takes, or null where it takes any. */
  readonly choices: readonly string[] | null
  readonly schema: Schema<Value>
}

/** What is wrong with a value, as a sentence about the option. */
type Complaint = (option: Value) => Phrase

/** What a schema says of a value that it does not take: read again by `complaintIn`. */
function complains(complaint: Complaint): { readonly params: { readonly complaint: Complaint } } {
  return { params: { complaint } }
}

/** What a schema has to say of a value that it did not take. */
export function complaintIn(issue: ZodIssue | undefined): Complaint {
  const complaint: unknown = issue?.code === 'custom' ? issue.params?.complaint : undefined
  return typeof complaint === 'function' ? (complaint as Complaint) : option => say`${option} cannot be read`
}

/** Whether an option takes running text, of several words as they come. */
export function isFreeText({ kind }: Pick<Option, 'kind'>): boolean {
  return kind === 'text' || kind === 'topic' || kind === 'passage'
}

/** Longest text an option takes, in UTF-16 units: no question is longer, and the work stays bounded. */
export const LONGEST_TEXT = 1000

const plainText = z
  .string()
  .transform(text => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
  .refine(
    text => text !== '',
    complains(option => say`${option} is empty; write at least one word`),
  )
  .refine(
    text => text.length <= LONGEST_TEXT,
    complains(option => say`${option} is too long; ${LONGEST_TEXT} characters are the most`),
  )

/** What an option is besides its kind and description; texts of any length and no choices unless said. */
interface Shape<Value>
  extends Partial<Pick<Option, 'required' | 'positional' | 'least' | 'most' | 'choices'>> {
  readonly schema: Schema<Value>
}

function option<Value>(kind: OptionKind, description: string, shape: Shape<Value>): Option<Value> {
  const { required = false, positional = required, least = 1, most = LONGEST_TEXT, choices = null } = shape
  return { kind, description, required, positional, least, most, choices, schema: shape.schema }
}

/** Free text that must be given. */
export const text = (description: string) =>
  option('text', description, { required: true, schema: plainText })

/** What the coverage is asked about, which must be given. Any text is taken, known or not. */
export const topic = (description: string) =>
  option('topic', description, { required: true, schema: plainText })

/** The same where it may be left out. */
export const anyTopic = (description: string) =>
  option('topic', description, { positional: true, schema: plainText.optional() })

/** A country, organisation or person that must be given. Any name is taken, known or not. */
export const actor = (description: string) =>
  option('actor', description, { required: true, schema: plainText })

/** The id or the title of an article, which must be given. */
export const articleId = (description: string) =>
  option('article', description, { required: true, schema: plainText })

/** A passage that must be given: an article, with the number of a paragraph or without, or words that stand in it. */
export const passage = (description: string) =>
  option('passage', description, { required: true, schema: plainText })

/** An outlet, given by name. */
export const outlet = (description: string) => option('outlet', description, { schema: plainText.optional() })

/** A detail to put in the place of what is known, given by name. A dash alone makes it unknown: the text is then empty. */
export const detail = (description: string, kind: 'text' | 'outlet' = 'text') =>
  option(kind, description, {
    schema: plainText.transform(value => (/^\p{Pd}$/u.test(value) ? '' : value)).optional(),
  })

/** A file that may be attached. Its value is what the front end knows it by. */
export const file = (description: string) => option('file', description, { schema: z.string().optional() })

/** A date of any precision, given by name. */
export const date = (description: string) =>
  option('date', description, {
    least: 'YYYY'.length,
    most: 'YYYY-MM-DD'.length,
    schema: z
      .string()
      .refine(
        isPublished,
        complains(option => say`${option} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`),
      )
      .optional(),
  })

/** A whole number in a range, both ends included. */
export const wholeNumber = (description: string, least: number, most: number, positional = false) => {
  const complaint = complains(
    option => say`${option} is not a whole number from ${`${least}`} to ${`${most}`}`,
  )
  return option('number', description, {
    positional,
    least,
    most,
    schema: z
      .string()
      .refine(text => /^\d{1,9}$/.test(text), complaint)
      .transform(Number)
      .refine(number => number >= least && number <= most, complaint)
      .optional(),
  })
}

/**
 * One of a few values, which may be left out. Case makes no difference, nor does the slash before a command.
 *
 * @param positional Whether a word without a name may fill it.
 */
export const choice = <const Choice extends string>(
  description: string,
  choices: readonly Choice[],
  positional = true,
) => {
  const known = new Map(choices.map(value => [fold(value), value]))
  return option('choice', description, {
    positional,
    choices,
    schema: plainText
      .transform(value => known.get(fold(value)) ?? known.get(fold(value.replace(/^\//, ''))) ?? value)
      .refine(
        (value): value is Choice => choices.some(each => each === value),
        complains(option => say`${option} is none of ${choices.join(', ')}`),
      )
      .optional(),
  })
}
