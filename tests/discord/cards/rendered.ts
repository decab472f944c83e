import { parse } from 'discord-markdown-parser'

interface Node {
  readonly type: string
  readonly content?: unknown
  readonly name?: unknown
  readonly target?: unknown
}

/** A stretch of text as Discord shows it, with the kinds of markup that it stands in, from the outermost in. */
export interface Rendered {
  readonly text: string
  readonly markup: readonly string[]
  /** Where it leads, or null. */
  readonly target: string | null
}

/** What Discord makes of Markdown, as a parser sees it that was written by others. It knows no lists. */
export function rendered(markdown: string): readonly Rendered[] {
  return stretches(parse(markdown, 'extended') as readonly Node[], [], null)
}

/** The text that Discord shows for Markdown, without its markup. */
export function renderedText(markdown: string): string {
  return rendered(markdown)
    .map(({ text }) => text)
    .join('')
}

function stretches(
  nodes: readonly Node[],
  markup: readonly string[],
  target: string | null,
): readonly Rendered[] {
  return nodes.flatMap(({ type, content, name, target: leads }): readonly Rendered[] => {
    // An emoji is shown as the sign it is.
    if (type === 'twemoji') return [{ text: String(name), markup, target }]
    if (type === 'text') return [{ text: String(content), markup, target }]
    if (type === 'br' || type === 'newline') return [{ text: '\n', markup, target }]
    const within = [...markup, type]
    const to = typeof leads === 'string' ? leads : target
    return Array.isArray(content)
      ? stretches(content as readonly Node[], within, to)
      : [{ text: String(content ?? ''), markup: within, target: to }]
  })
}
