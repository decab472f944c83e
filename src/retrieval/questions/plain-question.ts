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

/** A question without what is no word of it: mentions, addresses, marks of Markdown, operators of search engines. */
export function plainQuestion(typed: string): string {
  const text = typed
    .replace(DISCORD, ' ')
    .replace(LINK, '$1')
    .replace(ADDRESS, ' ')
    .replace(FENCE, ' ')
    .replace(OPENING, '')
    .replace(EMPHASIS, '')
  const plain = /\p{Ll}/u.test(text) ? text.replace(OPERATOR, ' ') : text
  return plain.replace(/\s+/g, ' ').trim()
}
