import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** The file that makes phrases, and so says none. */
const MAKER = join('src', 'desk', 'words', 'phrase.ts')

/** The samples of the preview are drawn, and said to nobody. */
const SAMPLES = join('src', 'preview')

/** What the program says, found in its source. */
export interface Said {
  /** Every template, each once, in the order of the files. */
  readonly templates: readonly string[]
  /** Calls that are not written as this reads them: `plural` of two phrases, `count` of literal words. */
  readonly unread: readonly string[]
}

/** The templates of all phrases in `src` and `commands`. */
export function templatesSaid(): Said {
  const templates = new Set<string>()
  const unread: string[] = []
  for (const folder of ['src', 'commands'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).toSorted()) {
      const file = join(folder, name)
      if (!name.endsWith('.ts') || file === MAKER || file.startsWith(SAMPLES)) continue
      const said = templatesIn(readFileSync(join(root, file), 'utf8'))
      for (const template of said.templates) templates.add(template)
      unread.push(...said.unread.map(call => `${file}: ${call}`))
    }
  return { templates: [...templates], unread }
}

/** The templates of the phrases in one source text. */
export function templatesIn(source: string): Said {
  const reader = new Reader(source)
  reader.readTo(null)
  return { templates: reader.templates, unread: reader.unread }
}

/** A `/` behind one of these opens a regular expression; behind anything else it divides. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%<>~]|\breturn|=>)\s*$/
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }

class Reader {
  readonly templates: string[] = []
  readonly unread: string[] = []
  readonly #source: string
  readonly #counts: boolean
  #at = 0

  constructor(source: string) {
    this.#source = source
    this.#counts = /import \{[^}]*\bcount\b[^}]*\} from '[^']*phrase\.ts'/.test(source)
  }

  /** Reads up to a closing sign, or to the end of the source, and gives what stands in between, one argument each. */
  readTo(closing: string | null): readonly string[] {
    const parts: string[] = []
    let start = this.#at
    while (this.#at < this.#source.length) {
      const sign = this.#source[this.#at] ?? ''
      if (sign === closing) {
        parts.push(this.#source.slice(start, this.#at))
        this.#at++
        return parts
      }
      if (sign === ',') {
        parts.push(this.#source.slice(start, this.#at))
        start = this.#at + 1
      }
      this.#step(sign)
    }
    return parts
  }

  /** Passes over one thing: a comment, a text, what stands in brackets, a phrase, a single sign. */
  #step(sign: string): void {
    const rest = this.#source.slice(this.#at, this.#at + 10)
    const inWord = /[\w$.]/.test(this.#source[this.#at - 1] ?? '')
    if (rest.startsWith('//')) this.#skip('\n')
    else if (rest.startsWith('/*')) this.#skip('*/')
    else if (sign === "'" || sign === '"') this.#skipText(sign)
    else if (sign === '/' && BEFORE_REGEX.test(this.#before())) this.#skipRegex()
    else if (!inWord && rest.startsWith('say`')) this.#add(this.#phrase())
    else if (!inWord && rest.startsWith('plural(')) this.#plural()
    else if (!inWord && rest.startsWith('count(') && this.#counts) this.#count()
    else if (sign === '`') this.#template()
    else {
      this.#at++
      const closing = CLOSING[sign]
      if (closing !== undefined) this.readTo(closing)
    }
  }

  #add(template: string): void {
    if (!this.templates.includes(template)) this.templates.push(template)
  }

  #phrase(): string {
    this.#at += 'say'.length
    return this.#template()
  }

  /** A template literal, with numbers in place of what stands in its gaps. */
  #template(): string {
    let text = ''
    let gaps = 0
    for (this.#at++; this.#at < this.#source.length; ) {
      if (this.#source.startsWith('${', this.#at)) {
        this.#at += 2
        this.readTo('}')
        text += `{${++gaps}}`
        continue
      }
      const sign = this.#source[this.#at++] ?? ''
      if (sign === '`') break
      text += sign === '\\' ? (this.#source[this.#at++] ?? '') : sign
    }
    return text
  }

  #plural(): void {
    const opened = this.#at
    this.#at += 'plural('.length
    const forms: string[] = []
    for (const _ of ['one', 'more']) {
      this.#skipSpace()
      if (!this.#source.startsWith('say`', this.#at)) break
      forms.push(this.#phrase())
      this.#skipSpace()
    }
    this.readTo(')')
    if (forms.length === 2) this.#add(forms.join('|'))
    else this.unread.push(this.#source.slice(opened, this.#at))
  }

  #count(): void {
    const opened = this.#at
    this.#at += 'count('.length
    const [, ...words] = this.readTo(')')
      .map(part => part.trim())
      .filter(part => part !== '')
    const [one, more] = words.map(word => /^'([^'\\]+)'$/.exec(word)?.[1])
    if (one === undefined || words.length > 2) this.unread.push(this.#source.slice(opened, this.#at))
    else this.#add(`{1} ${one}|{1} ${more ?? `${one}s`}`)
  }

  #skip(until: string): void {
    const end = this.#source.indexOf(until, this.#at + 1)
    this.#at = end < 0 ? this.#source.length : end + until.length
  }

  #skipText(mark: string): void {
    for (this.#at++; this.#at < this.#source.length; this.#at++) {
      if (this.#source[this.#at] === '\\') this.#at++
      else if (this.#source[this.#at] === mark) break
    }
    this.#at++
  }

  #skipRegex(): void {
    let inClass = false
    for (this.#at++; this.#at < this.#source.length; this.#at++) {
      const sign = this.#source[this.#at]
      if (sign === '\\') this.#at++
      else if (sign === '[') inClass = true
      else if (sign === ']') inClass = false
      else if (sign === '/' && !inClass) break
    }
    this.#at++
  }

  /** Commas too: they stand between the forms of a plural. */
  #skipSpace(): void {
    while (/[\s,]/.test(this.#source[this.#at] ?? '')) this.#at++
  }

  #before(): string {
    return this.#source.slice(Math.max(0, this.#at - 20), this.#at)
  }
}
