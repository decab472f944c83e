import type { Command } from '../desk/command.ts'
import type { Desk } from '../desk/desk.ts'
import type { Reply } from '../desk/reply.ts'
import type { Tongue } from '../desk/words/phrase.ts'
import { type Asked, restate } from './asked.ts'
import type { Showing } from './cards/card.ts'
import { idBehind } from './press.ts'

/** How many passages a page has unless asked. */
const PER_PAGE = 5
/** How many passages an answer is made of: all its pages together. */
const PASSAGES = 25

/** Answers a command for all its pages at once, so that every page is a cut of the same answer. */
export async function answer(
  { options }: Asked,
  command: Command,
  context: { readonly desk: Desk; readonly commands: readonly Command[] },
): Promise<Reply> {
  return command.run(context, await understood(options, command, context.desk))
}

/** Options as the command takes them: an article by its id, and passages for all pages. */
async function understood(
  options: Asked['options'],
  { options: defined }: Command,
  desk: Desk,
): Promise<Asked['options']> {
  const read: Record<string, string> = {}
  for (const [name, value] of Object.entries(options))
    read[name] = isOfArticle(defined[name]) ? await withArticleNamed(value, desk) : value
  return 'limit' in defined && isPerPage(options.limit) ? { ...read, limit: `${PASSAGES}` } : read
}

function isOfArticle(option: Command['options'][string] | undefined): boolean {
  return option?.kind === 'article' || option?.kind === 'passage'
}

/** A value that begins with the reference of an article, with its id instead. */
async function withArticleNamed(value: string, desk: Desk): Promise<string> {
  const [reference = ''] = value.split(/[\s#]/, 1)
  return ((await articleBehind(reference, desk)) ?? reference) + value.slice(reference.length)
}

/** The id of the article that a button, a menu or a suggestion means; null where it is gone. */
export async function articleBehind(reference: string, desk: Desk): Promise<string | null> {
  if (!reference.startsWith('~')) return reference
  const { articles } = await desk.sources()
  return idBehind(
    reference,
    articles.map(({ id }) => id),
  )
}

/** What of a card follows from what was asked. */
export function lineAndLength(
  asked: Asked,
  command: Command,
  tongue: Tongue,
): Pick<Showing, 'line' | 'perPage'> {
  const { limit } = asked.options
  return {
    line: restate(asked, command, tongue),
    perPage: limit !== undefined && isPerPage(limit) ? Number(limit) : PER_PAGE,
  }
}

/** A limit out of range is left to the command to refuse. */
function isPerPage(limit: string | undefined): boolean {
  return limit === undefined || (/^\d{1,2}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= PASSAGES)
}
