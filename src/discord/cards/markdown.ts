/** What can begin Markdown anywhere in a line. A colon only where something follows: `https://`, `:smile:`. */
const INLINE = /[\\*_~`|[\]<@]|:(?=\S)/g

/** What begins a list, a heading, a quotation or small print at the start of a line. */
const AT_START = /^(\s*)(?:([-+#>])|(\d+)([.)]))/gm

/**
 * A text as Markdown that Discord shows to the letter. Discord takes a backslash off any character but letters, digits
 * and white space, everywhere but in code, in a bare address and in the words of a masked link: the first two are kept
 * from beginning here, the third is for `maskedLink` to avoid.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(INLINE, '\\$&').replace(AT_START, escapedStart)
}

function escapedStart(_: string, space: string, sign = '', number = '', point = ''): string {
  return sign === '' ? `${space}${number}\\${point}` : `${space}\\${sign}`
}

/** Sets Markdown off in bold. */
export function bold(markdown: string): string {
  return `**${markdown}**`
}

/** A heading of one line. */
export function heading(markdown: string): string {
  return `### ${markdown}`
}

/** A line in small print. */
export function subtext(markdown: string): string {
  return `-# ${markdown}`
}

/** A line set off as a quotation. */
export function blockquote(markdown: string): string {
  return `> ${markdown}`
}

/** Addresses are shown up to this length: a link must leave room for what is quoted. */
const LONGEST_ADDRESS = 300

/** What an address may not hold inside a masked link: it would end the link, or be read as Markdown. */
const UNSAFE_IN_ADDRESS = /[()[\]<>\\`|*\s]/g

/**
 * An address as it can stand in a masked link, or null where none can: only http and https, without a name or a password
 * (`https://bank.example@elsewhere.example`), and not too long.
 */
export function linkTarget(address: string): string | null {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return null
  const { protocol, username, password, hostname, href } = new URL(address)
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '' || hostname.startsWith('['))
    return null
  const target = href.replace(UNSAFE_IN_ADDRESS, encoded)
  return target.length > LONGEST_ADDRESS ? null : target
}

/** `encodeURIComponent` leaves parentheses and asterisks as they are. */
function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/**
 * Words that lead to an address. Discord shows every backslash in the words of a link, so words that would need one stay
 * as they are and a link of plain words stands behind them.
 *
 * @param target What `linkTarget` gave.
 * @param plain The plain words: such as need no backslash.
 */
export function maskedLink(words: string, target: string, plain: string): string {
  const escaped = escapeMarkdown(words)
  return escaped === words ? `[${words}](${target})` : `${escaped} ([${plain}](${target}))`
}

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Markdown that does not turn what stands beside it on the same line, whatever direction its own words have. */
export function isolated(markdown: string): string {
  return RIGHT_TO_LEFT.test(markdown) ? `\u2068${markdown}\u2069` : markdown
}
