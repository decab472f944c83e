import { parseArgs } from 'node:util'
import { meantBy } from '../desk/nearest.ts'
import { isLook, LOOKS, type Look } from './look.ts'

/** What the preview was started with. */
export type Flags =
  | {
      readonly status: 'read'
      /** Folder of the corpus, or undefined for the usual one. */
      readonly corpus: string | undefined
      /** The file to write, or undefined for the usual one. */
      readonly out: string | undefined
      /** The one look to draw, or undefined for all of them. */
      readonly look: Look | undefined
      /** The locale of the bot's own words, or undefined for English. */
      readonly language: string | undefined
      readonly help: boolean
      /** Command lines, in the order in which they are drawn. None: the usual ones. */
      readonly lines: readonly string[]
    }
  | { readonly status: 'misread'; readonly message: string }

const OPTIONS = {
  corpus: { type: 'string' },
  out: { type: 'string' },
  look: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const NEEDS = {
  corpus: 'a folder: --corpus DIR',
  out: 'a file: --out FILE',
  look: `one of ${LOOKS.join(', ')}`,
  language: 'a locale: --language de',
}

const misread = (message: string): Flags => ({ status: 'misread', message })

/** Reads the arguments of `npm run preview`. Flags may stand anywhere; behind `--` all are commands. */
export function readFlags(argv: readonly string[]): Flags {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const words: string[] = []
  const values = new Map<keyof typeof NEEDS, string>()
  let help = false
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, value } = token
    if (name === 'help') help = true
    else if (!isValued(name)) return misread(unknownFlag(token.rawName))
    else if (!value || (!token.inlineValue && value.startsWith('-')))
      return misread(`--${name} needs ${NEEDS[name]}`)
    else if (values.has(name)) return misread(`--${name} is given twice; give it once`)
    else values.set(name, value)
  }
  const look = values.get('look')
  if (look !== undefined && !isLook(look)) return misread(`--look ${look} is none of ${LOOKS.join(', ')}`)
  return {
    status: 'read',
    corpus: values.get('corpus'),
    out: values.get('out'),
    look,
    language: values.get('language'),
    help,
    lines: linesOf(words),
  }
}

function isValued(name: string): name is keyof typeof NEEDS {
  return Object.hasOwn(NEEDS, name)
}

function unknownFlag(flag: string): string {
  const names = Object.keys(OPTIONS).map(name => `--${name}`)
  const near = meantBy(flag, names)
  return `the preview has no flag ${flag}; ${near === null ? `it takes ${names.join(', ')}` : `did you mean ${near}?`}`
}

/**
 * Command lines out of a shell's words: each word is a line, but the words behind a bare `/command` are its own, so
 * that `/stance Russia coalition /sources` needs no quotation marks.
 */
function linesOf(words: readonly string[]): readonly string[] {
  const lines: string[] = []
  let open = false
  for (const word of words) {
    if (open && !word.startsWith('/'))
      lines.push(`${lines.pop() ?? ''} ${/\s/.test(word) ? `"${word}"` : word}`)
    else {
      lines.push(word)
      open = /^\/\S+$/.test(word)
    }
  }
  return lines
}
