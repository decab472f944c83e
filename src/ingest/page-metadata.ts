import type { Metadata } from '../news/article.ts'
import { readableDate } from '../news/published.ts'
import { datesIn } from './dates-in-text.ts'
import { endOfHead, type LabelledLine } from './labelled-line.ts'
import { outletIn, owners } from './outlet-in-page.ts'
import { isOutletName, NAME } from './outlet-names.ts'
import { publishedIn } from './published-in-page.ts'

/** What a page says of itself, and what it only hints at. */
export interface FoundMetadata {
  readonly metadata: Metadata
  /** Plain sentences. */
  readonly hints: readonly string[]
}

/** Reads what the page's own lines say of the article. What they do not say stays null. */
export function pageMetadata(lines: readonly LabelledLine[], headline: number | null): FoundMetadata {
  const { published, hint } = publishedIn(lines, headline)
  const title = lines[headline ?? -1]?.text ?? null
  const outlet = outletIn(lines, title)
  const metadata = { title, outlet, author: authorIn(lines), published, url: urlIn(lines) }
  const hints = [
    hint,
    published === null ? captionHint(lines) : null,
    outlet === null ? (ownerHint(lines) ?? toldHint(lines)) : null,
  ].filter(each => each !== null)
  return { metadata, hints }
}

const BYLINE =
  /^(?:(?:[Ss]tory|[Aa]rticle|[Rr]eport|[Aa]nalysis|[Oo]pinion|[Ww]ords|[Tt]ext) )?(?:[Bb]y|BY):? (.{3,120})$/u
const AFTER_NAMES =
  /(?: ?[|•·/;(]| [–—-] |,? (?:in|at|for|of|from|with|on|published|updated|posted)\b|, (?=\d|\p{Lu}[\p{L}]*$)|,? \d|,? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day\b).*$/iu
const PERSON = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|der|den|al|bin|el|la|ben)){1,3}$/u
const NOBODY =
  /\b(?:staff|reporters?|desk|correspondents?|editors?|agenc(?:y|ies)|news|team|bureau|writers?|press|reuters|afp|tass|online|web|board|contributors?|services?)\b/i
const ROLE =
  /,? (?:\p{L}+ ){0,3}(?:correspondent|editor|reporter|writer|staff|columnist|analyst|producer|journalist)$/iu

/** The names in a byline above the text, as they are written. */
function authorIn(lines: readonly LabelledLine[]): string | null {
  const names = lines.slice(0, endOfHead(lines)).flatMap(({ label, text }) => {
    const written = label === 'metadata' ? BYLINE.exec(text)?.[1] : undefined
    if (written === undefined) return []
    const named = written.replace(ROLE, '').replace(AFTER_NAMES, '').replace(/[.,]$/, '').trim()
    const people = named.split(/,? (?:and|&|AND) |, /u)
    const outlet = people.length > 1 && isOutletName(people.at(-1) ?? '')
    if (outlet) people.pop()
    return people.every(person => PERSON.test(person) && !NOBODY.test(person))
      ? [outlet ? named.slice(0, named.lastIndexOf(',')) : named]
      : []
  })
  return new Set(names).size === 1 ? (names[0] ?? null) : null
}

function urlIn(lines: readonly LabelledLine[]): string | null {
  const urls = lines.flatMap(({ label, text }) => {
    const url = label === 'metadata' ? /^url ?: ?(https?:\/\/\S+)$/i.exec(text)?.[1] : undefined
    return url !== undefined && URL.canParse(url) ? [url] : []
  })
  return new Set(urls).size === 1 ? (urls[0] ?? null) : null
}

function captionHint(lines: readonly LabelledLine[]): string | null {
  const dates = lines.flatMap(({ label, text }) =>
    label === 'caption' ? datesIn(text.slice(0, 1000)).map(({ date }) => date) : [],
  )
  const latest = dates
    .filter(date => date !== null)
    .sort()
    .at(-1)
  if (latest === undefined) return null
  return `A caption is dated ${readableDate(latest)}: the article is no older than that.`
}

function ownerHint(lines: readonly LabelledLine[]): string | null {
  const [owner, ...others] = new Set(owners(lines))
  return owner === undefined || others.length > 0
    ? null
    : `The rights are held by ${owner.replace(/\.$/, '')}: that may be the outlet's name or its company's.`
}

const TOLD = new RegExp(`\\btold (${NAME})`, 'gu')

function toldHint(lines: readonly LabelledLine[]): string | null {
  for (const { label, text } of lines) {
    if (label !== 'body') continue
    for (const [, name = ''] of text.slice(0, 2000).matchAll(TOLD))
      if (isOutletName(name))
        return `Somebody in the text told ${name} something: ${name} may be the outlet, or one that the article quotes.`
  }
  return null
}
