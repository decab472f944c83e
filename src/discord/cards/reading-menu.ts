import type { APIActionRowComponent, APISelectMenuOption, APIStringSelectComponent } from 'discord.js'
import { printedSource } from '../../desk/citation.ts'
import { printable } from '../../desk/printable.ts'
import type { ListedArticle } from '../../desk/reply.ts'
import { say, type Tongue } from '../../desk/words/phrase.ts'
import { referenceTo } from '../press.ts'
import { menuRow } from './components.ts'
import { bytesOf, LONGEST_IN_OPTION, MOST_IN_MENU, MOST_OPTIONS } from './limits.ts'
import { isolated } from './markdown.ts'
import { shortened } from './shortened.ts'

/** What setting a text apart takes, in bytes and at most in units. */
const APART = bytesOf('\u2068\u2069')

/** What a menu shows of an article. */
export type Readable = Pick<ListedArticle, 'id' | 'name' | 'outlet' | 'published'>

/** A menu to read one of some articles, each offered once. Null where there are none. */
export function readingMenu(
  articles: readonly Readable[],
  tongue: Tongue,
): APIActionRowComponent<APIStringSelectComponent> | null {
  const offered = [...new Map(articles.map(article => [article.id, article])).values()].slice(0, MOST_OPTIONS)
  if (offered.length === 0) return null
  const room = Math.floor(MOST_IN_MENU / offered.length)
  return menuRow(
    { kind: 'read' },
    tongue(say`Read an article`),
    offered.map(article => option(article, room, tongue)),
  )
}

/** An option of at most so many bytes. */
function option(
  { id, name, outlet, published }: Readable,
  room: number,
  tongue: Tongue,
): APISelectMenuOption {
  const value = referenceTo(id)
  const source = printedSource({ outlet, published })
  const half = Math.floor((room - bytesOf(value)) / 2)
  // Set apart, so that an outlet written from right to left leaves the date behind it as it is.
  const date = ` · ${tongue(source.date)}`
  const left = { units: LONGEST_IN_OPTION - date.length - APART, bytes: half - bytesOf(date) - APART }
  return {
    label: labelIn(name, { units: LONGEST_IN_OPTION, bytes: half }),
    description: `${isolated(labelIn(tongue(source.outlet), left))}${date}`,
    value,
  }
}

/** A text on one line within so many UTF-16 units and so many bytes. */
function labelIn(text: string, most: { readonly units: number; readonly bytes: number }): string {
  const line = printable(text.slice(0, most.units + 1)).trim()
  return shortened(shortened(line, most.units), most.bytes, bytesOf)
}
