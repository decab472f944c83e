/** A piece of HTML that is safe to put into a page: made by `tag` and `text` alone, never by hand from data. */
export type Html = string & { readonly safe: unique symbol }

/** Attributes of an element. `undefined` and `false` leave one out, `true` writes its name alone. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML that shows it to the letter. Characters that HTML cannot hold become U+FFFD. */
export function text(content: string): Html {
  return content
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/g, character => ENTITIES[character] ?? '') as Html
}

/** An element with its attributes and what it holds. Names are ours, values may be anybody's. */
export function tag(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  return `<${name}${written(attributes)}>${content.join('')}</${name}>` as Html
}

/** Pieces one after the other. */
export function together(pieces: readonly Html[]): Html {
  return pieces.join('') as Html
}

/** An address as a link may have it, or null: http and https alone, so that nothing in an article runs as a script. */
export function linkAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false) return ''
      return value === true ? ` ${name}` : ` ${name}="${text(String(value))}"`
    })
    .join('')
}
