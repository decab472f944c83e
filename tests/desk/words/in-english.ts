import { english, type Phrase } from '../../../src/desk/words/phrase.ts'

/** Plain data with every phrase in it as English says it. */
type InEnglish<Data> = Data extends Phrase
  ? string
  : Data extends object
    ? { readonly [Field in keyof Data]: InEnglish<Data[Field]> }
    : Data

/** A reply with every phrase in it as English says it. */
export function inEnglish<Data>(data: Data): InEnglish<Data> {
  return said(data) as InEnglish<Data>
}

function said(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(said)
  if (typeof data !== 'object' || data === null) return data
  if (isPhrase(data)) return english(data)
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, said(value)]))
}

function isPhrase(data: object): data is Phrase {
  return 'template' in data && 'values' in data
}
