import type { Emphasis, Found, MarkdownNode, ReadMarkdown, Surroundings } from './markdown-node.ts'
import { matchAt } from './match-at.ts'

/** Emphasis by the character it opens with, as Discord's parser (built on simple-markdown) finds it. */
const EMPHASIS: Readonly<Record<string, readonly { readonly kind: Emphasis; readonly pattern: RegExp }[]>> = {
  // Where two fit, the longer counts; of two as long, the first.
  '*': [
    {
      kind: 'italic',
      pattern: /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y,
    },
    { kind: 'bold', pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y },
  ],
  _: [
    { kind: 'italic', pattern: /_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/y },
    { kind: 'underline', pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y },
  ],
  '~': [{ kind: 'strike', pattern: /~~([\s\S]+?)~~(?!_)/y }],
  '|': [{ kind: 'spoiler', pattern: /\|\|([\s\S]+?)\|\|/y }],
}

/** An id as Discord makes them. */
const ID = String.raw`\d{17,20}`

/** What may stand in angle brackets, each with the node it makes of the parts that its pattern captures. */
const BRACKETED: readonly (readonly [RegExp, (first: string, second: string | undefined) => MarkdownNode])[] =
  [
    [new RegExp(`<@!?(${ID})>`, 'y'), id => ({ kind: 'mention', of: 'user', id })],
    [new RegExp(`<@&(${ID})>`, 'y'), id => ({ kind: 'mention', of: 'role', id })],
    [new RegExp(`<#(${ID})>`, 'y'), id => ({ kind: 'mention', of: 'channel', id })],
    [
      /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
      (seconds, style = 'f') => ({ kind: 'time', seconds: Number(seconds), style }),
    ],
    [new RegExp(`<a?:(\\w{2,32}):${ID}>`, 'y'), name => ({ kind: 'emoji', name })],
    [new RegExp(`</([-_'\\p{L}\\p{N} ]{1,98}):${ID}>`, 'yu'), name => ({ kind: 'command', name })],
    [/<(https?:\/\/[^ <>\n]+)>/y, address => bareLink(address)],
  ]

const ESCAPED = /\\([^0-9A-Za-z\s])/uy
const EVERYONE = /@(everyone|here)/y
/** An address in running text: without the punctuation that ends the sentence. */
const ADDRESS = /https?:\/\/[^\s<]+[^<.,:;"')\]\s]/y
const CODE_BLOCK = /```([\s\S]+?)```\n?/y
const BACKTICKS = /`+/y
/** `[label](address "title")`. Brackets in a label go in pairs or close nothing, parentheses in an address go in pairs. */
const MASKED_LINK =
  /\[((?:\[[^\]]*\]|[^[\]]|\](?!\())+)\]\(\s*<?(https?:\/\/(?:\([^()\s]*\)|\\.|[^()<>\s\\])+)>?(?:\s+"[^"]*")?\s*\)/y

/** The piece that begins at an offset within a line, or null where there is only text. */
export function spanAt(
  content: string,
  at: number,
  surroundings: Surroundings,
  read: ReadMarkdown,
): Found | null {
  const first = content[at] ?? ''
  const match = (pattern: RegExp) => matchAt(pattern, content, at)
  const found = (node: MarkdownNode, length: number): Found => ({ node, end: at + length })
  switch (first) {
    case '\\': {
      const [all, character = ''] = match(ESCAPED) ?? []
      if (all === undefined) return null
      return found({ kind: 'text', text: surroundings.inLabel ? all : character }, all.length)
    }
    case '`':
      return codeAt(content, at)
    case '@': {
      const [all, name = ''] = match(EVERYONE) ?? []
      return all === undefined ? null : found({ kind: 'everyone', name }, all.length)
    }
    case 'h': {
      const [address] = match(ADDRESS) ?? []
      return address === undefined ? null : found(bareLink(address), address.length)
    }
    case '<':
      for (const [pattern, make] of BRACKETED) {
        const [all, one = '', other] = match(pattern) ?? []
        if (all !== undefined) return found(make(one, other), all.length)
      }
      return null
    case '[': {
      const [all, label = '', address = ''] = match(MASKED_LINK) ?? []
      // A label that is itself an address could lead elsewhere than it says: Discord shows it as it is written.
      if (all === undefined || /https?:\/\/[^\s<]{2}/.test(label)) return null
      const inside = { ...surroundings, startsLine: false, inLabel: true, depth: surroundings.depth + 1 }
      const target = address.replace(/\\([^0-9A-Za-z\s])/g, '$1')
      return found({ kind: 'link', address: target, content: read(label, inside) }, all.length)
    }
    default:
      return emphasisAt(content, at, surroundings, read)
  }
}

function emphasisAt(
  content: string,
  at: number,
  surroundings: Surroundings,
  read: ReadMarkdown,
): Found | null {
  let longest: { readonly kind: Emphasis; readonly length: number; readonly inner: string } | null = null
  for (const { kind, pattern } of EMPHASIS[content[at] ?? ''] ?? []) {
    const [all, inner = ''] = matchAt(pattern, content, at) ?? []
    if (all !== undefined && all.length > (longest?.length ?? 0))
      longest = { kind, length: all.length, inner }
  }
  if (!longest) return null
  const { kind, length, inner } = longest
  const inside = { ...surroundings, startsLine: false, depth: surroundings.depth + 1 }
  return { node: { kind, content: read(inner, inside) }, end: at + length }
}

/** A block of code between three backticks, or code between as many backticks on both sides. */
function codeAt(content: string, at: number): Found | null {
  const [block, lines = ''] = matchAt(CODE_BLOCK, content, at) ?? []
  if (block !== undefined) {
    const text = lines.replace(/^[\w+.#-]+\n/, '').replace(/^\n+|\n+$/g, '')
    if (text !== '') return { node: { kind: 'code block', text }, end: at + block.length }
  }
  const [opening = ''] = matchAt(BACKTICKS, content, at) ?? []
  const close = closingTicks(content, at + opening.length, opening.length)
  if (!close) return { node: { kind: 'text', text: opening }, end: at + opening.length }
  // A space next to a backtick only keeps the two kinds of backticks apart.
  const text = content.slice(at + close.length, close.start).replace(/^ (?= *`)|(` *) $/g, '$1')
  return { node: { kind: 'code', text }, end: close.start + close.length }
}

/** The longest run of backticks behind an offset that is no longer than the opening one; of those, the first. */
function closingTicks(content: string, from: number, opening: number) {
  let longest: { readonly start: number; readonly length: number } | null = null
  for (const { 0: run, index } of content.slice(from).matchAll(/`+/g))
    if (run.length <= opening && run.length > (longest?.length ?? 0))
      longest = { start: from + index, length: run.length }
  return longest
}

function bareLink(address: string): MarkdownNode {
  return { kind: 'link', address, content: [{ kind: 'text', text: address }] }
}
