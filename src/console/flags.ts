import { meantBy } from '../desk/nearest.ts'

/** What the console was started with. */
export type Flags =
  | {
      readonly status: 'read'
      /** Folder of the corpus, or undefined for the usual one. */
      readonly corpus: string | undefined
      readonly json: boolean
      /** Whether each passage comes with what decided its place. */
      readonly explain: boolean
      readonly help: boolean
      /** The command: none, a whole line, or words as a shell split them. */
      readonly command: readonly string[]
    }
  | { readonly status: 'misread'; readonly message: string }

const FLAGS = ['--corpus', '--json', '--explain', '--help', '--']

/**
 * Takes the console's own flags out of its arguments. They may stand before or after the command; behind
 * `--` all belongs to the command.
 */
export function readFlags(argv: readonly string[]): Flags {
  const command: string[] = []
  let corpus: string | undefined
  let json = false
  let explain = false
  let help = false
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? ''
    if (word === '--') {
      command.push(...argv.slice(at + 1))
      break
    }
    if (word === '--json') json = true
    else if (word === '--explain') explain = true
    else if (word === '--help' || (word === '-h' && command.length === 0)) help = true
    else if (word === '--corpus' || word.startsWith('--corpus=')) {
      const folder = word === '--corpus' ? argv[++at] : word.slice('--corpus='.length)
      if (!folder) return { status: 'misread', message: '--corpus needs a folder: --corpus DIR' }
      if (corpus !== undefined) return { status: 'misread', message: '--corpus is given twice; give it once' }
      corpus = folder
    } else if (command.length === 0 && /^--?[a-z]/.test(word)) {
      return { status: 'misread', message: unknownFlag(word) }
    } else command.push(word)
  }
  return { status: 'read', corpus, json, explain, help, command }
}

function unknownFlag(word: string): string {
  const near = meantBy(word, FLAGS)
  const remedy = near === null ? '--help lists the flags.' : `did you mean ${near}?`
  return `the console has no flag ${word}; ${remedy} A command's own options come after it`
}
