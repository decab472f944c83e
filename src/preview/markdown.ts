import { blockAt } from './markdown-blocks.ts'
import type { MarkdownNode, Surroundings } from './markdown-node.ts'
import { spanAt } from './markdown-spans.ts'

/** Deeper than this, what looks like Markdown is text: Discord, too, gives up at some depth. */
const DEEPEST = 12

const OUTERMOST: Surroundings = { startsLine: true, inQuote: false, inLabel: false, depth: 0 }

/**
 * Reads the Markdown of a text display as Discord's client does: it tries each kind of piece at each place from
 * left to right, and what is none stays text. Takes time in the square of the length at worst, for texts of at most
 * the 4,000 characters of a message.
 */
export function readMarkdown(
  content: string,
  surroundings: Surroundings = OUTERMOST,
): readonly MarkdownNode[] {
  if (surroundings.depth > DEEPEST) return content === '' ? [] : [{ kind: 'text', text: content }]
  const nodes: MarkdownNode[] = []
  let plain = ''
  const endPlain = () => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain })
    plain = ''
  }
  for (let at = 0; at < content.length; ) {
    const startsLine = at === 0 ? surroundings.startsLine : content[at - 1] === '\n'
    const found =
      (startsLine ? blockAt(content, at, surroundings, readMarkdown) : null) ??
      spanAt(content, at, surroundings, readMarkdown)
    if (found === null) plain += content[at++]
    else if (found.node.kind === 'text') {
      plain += found.node.text
      at = found.end
    } else {
      endPlain()
      nodes.push(found.node)
      at = found.end
    }
  }
  endPlain()
  return nodes
}
