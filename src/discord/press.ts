import { createHash } from 'node:crypto'
import { type CuratingPress, curatingParts, readCuratingPress } from './curating-press.ts'
import { isPressNumber } from './press-number.ts'
import { readSettingsPress, type SettingsPress } from './settings-press.ts'

/** What a button or a menu on a card asks for. */
export type Press = AnswerPress | CuratingPress | SettingsPress

/** What is asked for on the card of an answer. Each carries all that it needs, so it works after a restart. */
export type AnswerPress =
  /** Another page of an answer: More and Back. Pages count from 0. */
  | { readonly kind: 'page'; readonly answer: string; readonly page: number }
  /** The paragraphs around the passage with this citation. */
  | {
      readonly kind: 'context'
      readonly citation: number
      readonly article: ArticleReference
      /** From 1. */
      readonly paragraph: number
      /** The article's revision when the card was made. */
      readonly revision: string
    }
  /** What other articles tell of the event that a paragraph, from 1, tells of. */
  | { readonly kind: 'related'; readonly article: ArticleReference; readonly paragraph: number }
  /** A copy for everybody in the channel, of this page. */
  | { readonly kind: 'share'; readonly answer: string; readonly page: number }
  /** Helpful or not helpful. */
  | { readonly kind: 'rate'; readonly answer: string; readonly page: number; readonly helpful: boolean }
  /** The article chosen in the menu. The menu's values are article references. */
  | { readonly kind: 'read' }

/** An article's id where it is short, else `~` and 16 hexadecimal digits of the id's SHA-256. At most 60 characters. */
export type ArticleReference = string

const LONGEST_REFERENCE = 60

/** An id as the corpus has them, or the digits that stand for a longer one. */
const REFERENCE = /^(?:[\p{L}\p{N}\p{M}-]{1,60}|~[0-9a-f]{16})$/u
const REVISION = /^[0-9a-f]{12}$/
const ANSWER = /^[a-z0-9]{16}$/i

/** What the custom ids begin with that carry an answer and a page of it. */
const OF_ANSWERS: ReadonlySet<string> = new Set(['page', 'share', 'helpful', 'unhelpful'])

/** How a custom id of this format begins. Another beginning is an older version's, or forged. */
const VERSION = '1'

/** The reference by which a card names an article. */
export function referenceTo(id: string): ArticleReference {
  if (id.length <= LONGEST_REFERENCE) return id
  return `~${createHash('sha256').update(id).digest('hex').slice(0, 16)}`
}

/** The id, among those of a collection, that a reference stands for; null where the article is gone. */
export function idBehind(reference: ArticleReference, ids: Iterable<string>): string | null {
  for (const id of ids)
    if (id === reference || (reference.startsWith('~') && referenceTo(id) === reference)) return id
  return null
}

/** The custom id that carries a press: at most 100 characters, as Discord takes. */
export function customId(press: Press): string {
  switch (press.kind) {
    case 'page':
      return [VERSION, 'page', press.answer, press.page].join(':')
    case 'context':
      return [VERSION, 'context', press.citation, press.paragraph, press.revision, press.article].join(':')
    case 'related':
      return [VERSION, 'related', press.paragraph, press.article].join(':')
    case 'share':
      return [VERSION, 'share', press.answer, press.page].join(':')
    case 'rate':
      return [VERSION, press.helpful ? 'helpful' : 'unhelpful', press.answer, press.page].join(':')
    case 'read':
      return [VERSION, 'read'].join(':')
    case 'set':
      return [VERSION, 'set', press.what].join(':')
    default:
      return [VERSION, ...curatingParts(press)].join(':')
  }
}

/** Reads a custom id, or null where it is forged, cut or of another version. What it gives makes the same id again. */
export function readPress(customId: string): Press | null {
  const [version, kind = '', ...parts] = customId.split(':')
  if (version !== VERSION) return null
  if (kind === 'read') return parts.length === 0 ? { kind } : null
  if (kind === 'set') return readSettingsPress(parts)
  if (kind === 'context') return readContext(parts)
  if (kind === 'related') return readRelated(parts)
  const [answer = '', page = ''] = parts
  if (!OF_ANSWERS.has(kind)) return readCuratingPress(kind, parts)
  if (parts.length !== 2 || !ANSWER.test(answer) || !isPressNumber(page, 0)) return null
  const where = { answer, page: Number(page) }
  if (kind === 'page' || kind === 'share') return { kind, ...where }
  return { kind: 'rate', ...where, helpful: kind === 'helpful' }
}

function readRelated([paragraph = '', article = '', ...others]: readonly string[]): Press | null {
  if (others.length > 0 || !isPressNumber(paragraph, 1) || !isReference(article)) return null
  return { kind: 'related', article, paragraph: Number(paragraph) }
}

function isReference(text: string): boolean {
  return text.length <= LONGEST_REFERENCE && REFERENCE.test(text)
}

function readContext(parts: readonly string[]): Press | null {
  const [citation = '', paragraph = '', revision = '', article = ''] = parts
  if (parts.length !== 4 || !isPressNumber(citation, 1) || !isPressNumber(paragraph, 1)) return null
  if (!REVISION.test(revision) || !isReference(article)) return null
  return { kind: 'context', citation: Number(citation), article, paragraph: Number(paragraph), revision }
}
