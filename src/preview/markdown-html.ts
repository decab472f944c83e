import { type Html, linkAddress, tag, text, together } from './html.ts'
import { readMarkdown } from './markdown.ts'
import type { Emphasis, MarkdownNode } from './markdown-node.ts'
import { momentText } from './moment.ts'

/** What a reader's client knows and a message does not say. */
export interface Reader {
  /** Names of people by their ids. */
  readonly names: ReadonlyMap<string, string>
  /** The time at which the message is read. */
  readonly now: Date
}

const EMPHASIS: Readonly<Record<Emphasis, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  spoiler: 'span',
}

const UNKNOWN = { user: '@unknown-user', role: '@unknown-role', channel: '#unknown' } as const

/**
 * The Markdown of a text display as HTML that looks as Discord shows it. Each block runs in the direction of its own
 * first letters.
 */
export function markdownHtml(content: string, reader: Reader): Html {
  return tag('div', { class: 'markup', dir: 'auto' }, ...nodesHtml(readMarkdown(content.trim()), reader))
}

function nodesHtml(nodes: readonly MarkdownNode[], reader: Reader): readonly Html[] {
  return nodes.map(node => nodeHtml(node, reader))
}

function nodeHtml(node: MarkdownNode, reader: Reader): Html {
  switch (node.kind) {
    case 'text':
      return text(node.text)
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'spoiler': {
      const attributes = { class: node.kind === 'spoiler' ? 'spoiler' : undefined }
      return tag(EMPHASIS[node.kind], attributes, ...nodesHtml(node.content, reader))
    }
    case 'code':
      return tag('code', {}, text(node.text))
    case 'code block':
      return tag('pre', {}, tag('code', { dir: 'auto' }, text(node.text)))
    case 'link': {
      const address = linkAddress(node.address)
      const content = nodesHtml(node.content, reader)
      return address === null
        ? together(content)
        : tag('a', { href: address, rel: 'noopener noreferrer' }, ...content)
    }
    case 'mention': {
      const name = node.of === 'user' ? reader.names.get(node.id) : undefined
      return pill(name === undefined ? UNKNOWN[node.of] : `@${name}`)
    }
    case 'everyone':
      return pill(`@${node.name}`)
    case 'command':
      return pill(`/${node.name}`)
    case 'emoji':
      return text(`:${node.name}:`)
    case 'time':
      return tag('time', { class: 'moment' }, text(momentText(node.seconds, node.style, reader.now)))
    case 'heading':
      return tag(`h${node.level}`, { dir: 'auto' }, ...nodesHtml(node.content, reader))
    case 'subtext':
      return tag('small', { dir: 'auto' }, ...nodesHtml(node.content, reader))
    case 'quote':
      return tag('blockquote', { dir: 'auto' }, ...nodesHtml(node.content, reader))
    case 'list': {
      const items = node.items.map(item => tag('li', { dir: 'auto' }, ...nodesHtml(item, reader)))
      return node.start === null ? tag('ul', {}, ...items) : tag('ol', { start: node.start }, ...items)
    }
  }
}

function pill(name: string): Html {
  return tag('span', { class: 'mention' }, text(name))
}
