/** What Discord puts in place of users, roles, channels, emoji, moments and commands. */
const DISCORD = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/[\w -]{1,64}:)[\d:a-zA-Z-]{1,40}>/g
const LINK = /\[([^\][]{1,200})\]\(<?https?:[^\s()<>]*>?\)/g
const ADDRESS = /<?https?:\/\/[^\s<>]*>?/g
const FENCE = /```(?:[a-z]{1,10}\n)?/g
/** Marks of emphasis, spoilers and code; a single star or underscore only where it opens or closes a word. */
const EMPHASIS =
  /\*\*|__|~~|\|\||`|(?<![\p{L}\p{N}])[*_](?=[\p{L}\p{N}"“])|(?<=[\p{L}\p{N}.,!?"”])[*_](?![\p{L}\p{N}])/gu
/** What opens a line: a heading, a quotation, an item. */
const OPENING = /^[ \t]*(?:#{1,3}|>{1,3}|-|\*|•)[ \t]+/gm
/** Operators of search engines, which stand in capitals between words. */
const OPERATOR = /(?<=\S\s+)(?:AND|OR|NOT|NEAR)(?=\s+\S)/g

/** A field, a boost and a slip allowed, as search engines read them: `title:tolls^2`, `tolls~1`. */
const FIELD =
  /(?<![\p{L}\p{N}])(?:title|headline|body|text|content|author|outlet|source|site|date):(?=[\p{L}\p{N}"(])/giu
const BOOST = /(?<=[\p{L}\p{N}")])[\^~]\d*(?:\.\d+)?(?![\p{L}\p{N}])/gu
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?\/?>/gi

/** A question without what is no word of it: mentions, addresses, marks of Markdown and HTML, what search engines read as more than a word. */
export function plainQuestion(typed: string): string {
  const text = typed
    .replace(DISCORD, ' ')
    .replace(LINK, '$1')
    .replace(ADDRESS, ' ')
    .replace(TAG, ' ')
    .replace(FIELD, '')
    .replace(BOOST, '')
    .replace(FENCE, ' ')
    .replace(OPENING, '')
    .replace(EMPHASIS, '')
  const plain = /\p{Ll}/u.test(text) ? text.replace(OPERATOR, ' ') : text
  return plain.replace(/\s+/g, ' ').trim()
}
