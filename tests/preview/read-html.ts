/** An element as it was opened. */
export interface OpenedTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | true>>
}

/** What a piece of HTML holds, read by the narrow grammar that the preview writes. */
export interface HtmlRead {
  readonly tags: readonly OpenedTag[]
  /** All text, in order, its entities read. */
  readonly text: string
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)(\/?)>/y
const ATTRIBUTE = / ([a-zA-Z-]+)(?:="([^"<>]*)")?/g
const TEXT = /(?:[^<>&"']|&(?:amp|lt|gt|quot|#39);)+/y

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/**
 * Reads HTML more strictly than a browser: a loose angle bracket, an unknown entity, an attribute without quotes or an
 * element that is not closed in order throws. What passes means to a browser what it means here.
 */
export function readHtml(html: string): HtmlRead {
  const tags: OpenedTag[] = []
  const open: string[] = []
  let text = ''
  for (let at = 0; at < html.length; ) {
    TAG.lastIndex = at
    TEXT.lastIndex = at
    const [all, closing, name = '', attributes = '', empty] = TAG.exec(html) ?? []
    if (all === undefined) {
      const [words] = TEXT.exec(html) ?? []
      if (words === undefined) throw new Error(`no HTML at ${at}: ${html.slice(at, at + 60)}`)
      text += unescaped(words)
      at += words.length
      continue
    }
    if (!closing) tags.push({ name, attributes: attributesOf(attributes) })
    if (closing && open.pop() !== name) throw new Error(`</${name}> closes nothing at ${at}`)
    if (!closing && !empty) open.push(name)
    at += all.length
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`)
  return { tags, text }
}

function attributesOf(written: string): OpenedTag['attributes'] {
  return Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', value]) => [
      name,
      value === undefined ? true : unescaped(value),
    ]),
  )
}

function unescaped(words: string): string {
  return words.replace(/&(?:amp|lt|gt|quot|#39);/g, entity => CHARACTERS[entity] ?? '')
}
