/** A piece of a command: words to fill an option by their place, or an option given by name. */
export type Word = PlainWord | NamedOption

/** A word without a name, or several in quotation marks. */
export interface PlainWord {
  readonly kind: 'plain'
  /** Without the quotation marks around it. */
  readonly value: string
  /** As it was typed, with them; without them where a shell took them off. */
  readonly raw: string
  readonly quoted: boolean
}

/** `limit:10`, `--limit=10`, or `--limit` whose value is the next word. */
export interface NamedOption {
  readonly kind: 'option'
  readonly name: string
  /** null for `--limit`, whose value follows. */
  readonly value: string | null
  readonly raw: string
}

/** The words of a line, or why it cannot be told where they end. */
export type Words =
  | { readonly status: 'read'; readonly words: readonly Word[] }
  | { readonly status: 'misread'; readonly message: string }

/** What closes each opening quotation mark. An apostrophe is a letter, so single marks quote nothing. */
const CLOSING: Readonly<Record<string, RegExp>> = {
  '"': /"/g,
  '“': /[”"]/g,
  '”': /”/g,
  '„': /[“”]/g,
  '«': /»/g,
}

const DASHED = /--([a-z][a-z_-]*)(?:(=)|(?=\s|$))/y
/** Not `http://…`: an address is a word. Not `10:30`: a name is letters. */
const COLONED = /([a-z][a-z_-]*):(?!\/\/)(?=\S)/y
const BLANKS = /\s*/y
const UNQUOTED = /\S*/y

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Splits a line into words at white space outside quotation marks. */
export function wordsOfLine(line: string): Words {
  const words: Word[] = []
  let at = 0
  for (;;) {
    at += matchAt(BLANKS, line, at)?.[0].length ?? 0
    if (at >= line.length) return { status: 'read', words }
    const start = at
    const dashed = matchAt(DASHED, line, at)
    const named = dashed ?? matchAt(COLONED, line, at)
    at += named?.[0].length ?? 0
    if (dashed && dashed[2] === undefined) {
      words.push({ kind: 'option', name: dashed[1] ?? '', value: null, raw: dashed[0] })
      continue
    }
    const value = valueAt(line, at)
    if (value === null) return { status: 'misread', message: neverClosed(line, at) }
    at = value.end
    const raw = line.slice(start, at)
    words.push(
      named
        ? { kind: 'option', name: named[1] ?? '', value: value.text, raw }
        : { kind: 'plain', value: value.text, raw, quoted: value.quoted },
    )
  }
}

/** The value that begins at an offset: a quotation with what touches it, or all up to white space. */
function valueAt(line: string, at: number): { text: string; end: number; quoted: boolean } | null {
  const closing = CLOSING[line[at] ?? '']
  if (!closing) {
    const text = matchAt(UNQUOTED, line, at)?.[0] ?? ''
    return { text, end: at + text.length, quoted: false }
  }
  closing.lastIndex = at + 1
  const close = closing.exec(line)
  if (!close) return null
  const tail = matchAt(UNQUOTED, line, close.index + 1)?.[0] ?? ''
  return {
    text: line.slice(at + 1, close.index) + tail,
    end: close.index + 1 + tail.length,
    quoted: true,
  }
}

const SHOWN = 24

function neverClosed(line: string, at: number): string {
  const after = line.slice(at, at + SHOWN)
  const shown = at + SHOWN < line.length ? `${after}…` : after
  return `the quotation mark at character ${at + 1} is never closed: ${shown} – close it, or leave it out`
}

/**
 * The words of a command that a shell has split already: white space inside one means that it was quoted.
 * Such a word is an option only where `isOption` knows the name, as a shell takes the marks off both
 * `topic:"air strikes"` and `"note:air strikes"`.
 */
export function wordsOfShell(elements: readonly string[], isOption: (name: string) => boolean): Word[] {
  return elements.map(element => {
    const spaced = /\s/.test(element)
    const dashed = matchAt(DASHED, element, 0)
    const named = dashed ?? matchAt(COLONED, element, 0)
    if (!named || (spaced && !isOption(named[1] ?? ''))) return shellWord(element, spaced)
    const rest = element.slice(named[0].length)
    if (dashed && dashed[2] === undefined)
      return rest === ''
        ? { kind: 'option', name: dashed[1] ?? '', value: null, raw: element }
        : shellWord(element, spaced)
    return { kind: 'option', name: named[1] ?? '', value: withoutMarks(rest), raw: element }
  })
}

function shellWord(element: string, spaced: boolean): PlainWord {
  if (spaced || element === '') {
    return { kind: 'plain', value: element, raw: element, quoted: true }
  }
  const value = withoutMarks(element)
  return { kind: 'plain', value, raw: element, quoted: value !== element }
}

/** A text without the quotation marks around the whole of it. */
function withoutMarks(text: string): string {
  const value = valueAt(text, 0)
  return value?.quoted && value.end === text.length ? value.text : text
}
