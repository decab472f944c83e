import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import type { Command } from '../desk/command.ts'
import type { Desk } from '../desk/desk.ts'
import type { Language } from '../desk/words/language.ts'
import { english, type Tongue } from '../desk/words/phrase.ts'
import { tongueFor } from '../discord/tongue.ts'
import { ASKER, commandScene, type ReadLine, type Stage } from './command-scene.ts'
import { readFlags } from './flags.ts'
import { pageHtml } from './page-html.ts'
import type { Scene } from './scene.ts'
import { usualScenes } from './usual-scenes.ts'

/** How the process ends, as the console does. */
const EXIT = { drawn: 0, broken: 1, notUnderstood: 2 } as const

/** What the preview is drawn from. */
export interface PreviewService {
  readonly commands: readonly Command[]
  /** The languages besides English. */
  readonly languages: readonly Language[]
  /** Opens the desk over the corpus in a folder, or over the usual one. Rejects with words for the user. */
  openDesk(corpus: string | undefined): Promise<Desk>
  /** Makes a reader of command lines, by the names that a desk has. */
  reader(desk: Desk): (line: string) => ReadLine
  /** The file that is written where no other is named. */
  readonly file: string
}

const USAGE = `Draws the bot's replies as they look in Discord, as one HTML file that needs nothing else.

    npm run preview -- [--corpus DIR] [--out FILE] [--look dark|light|phone]
                       [--language LOCALE] [COMMAND...]

  COMMAND        as on Discord: "/stance Russia coalition"; none: every kind of card
  --corpus DIR   the folder of articles
  --out FILE     the file to write
  --look LOOK    one look alone, and nothing around it; without it all three
  --language LOCALE   what the bot itself says, in that language: de, fr, ru, es-ES; without it English
  --help         this text
`

/**
 * Draws the preview and prints the path of the page. Resolves to the exit code: 0 drawn, 2 where the flags or none
 * of the commands were understood, 1 where the corpus cannot be read or the page not be written.
 */
export async function runPreview(
  argv: readonly string[],
  output: Writable,
  errors: Writable,
  service: PreviewService,
): Promise<number> {
  const flags = readFlags(argv)
  if (flags.status === 'misread') {
    errors.write(`Error: ${flags.message}\n`)
    return EXIT.notUnderstood
  }
  if (flags.help) {
    output.write(USAGE)
    return EXIT.drawn
  }
  const tongue = tongueOf(flags.language, service)
  if (tongue === null) {
    errors.write(`Error: --language ${flags.language} is none of ${localesOf(service).join(', ')}\n`)
    return EXIT.notUnderstood
  }
  const file = resolve(flags.out ?? service.file)
  try {
    const scenes = await scenesFor(flags.lines, flags.corpus, tongue, service)
    const css = await styleSheet()
    const reader = { names: new Map([[ASKER.id, ASKER.name]]), now: new Date() }
    await write(file, pageHtml(scenes, flags.look, css, reader))
    output.write(`${file}\n`)
    return scenes.some(({ understood }) => understood) ? EXIT.drawn : EXIT.notUnderstood
  } catch (error) {
    if (!(error instanceof Error) || isBug(error)) throw error
    errors.write(`Error: ${error.message}\n`)
    return EXIT.broken
  }
}

/** The tongue of a locale; English for none, null for one that is not spoken. */
function tongueOf(locale: string | undefined, service: PreviewService): Tongue | null {
  if (locale === undefined) return english
  return localesOf(service).includes(locale) ? tongueFor({ locale }, null, service.languages) : null
}

function localesOf({ languages }: PreviewService): readonly string[] {
  return ['en', ...languages.flatMap(({ locales }) => locales)]
}

async function scenesFor(
  lines: readonly string[],
  corpus: string | undefined,
  tongue: Tongue,
  { commands, openDesk, reader }: PreviewService,
): Promise<readonly Scene[]> {
  const desk = await openDesk(corpus)
  const stage: Stage = { desk, commands, tongue, read: reader(desk) }
  if (lines.length === 0) return usualScenes(stage)
  const shots = lines.map((line, index) => ({ id: `command-${index + 1}`, title: line, line }))
  return Promise.all(shots.map(shot => commandScene(shot, stage)))
}

/** The style sheet of the page: how Discord looks, and what is around it. */
export async function styleSheet(): Promise<string> {
  const sheets = ['page.css', 'discord.css'].map(name => readFile(join(import.meta.dirname, name), 'utf8'))
  return (await Promise.all(sheets)).join('\n')
}

async function write(file: string, page: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, page)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${file} cannot be written: ${reason}; name another with --out FILE`, { cause: error })
  }
}

/** Whether the fault is the program's: an error of the set-up says in one line what the user can mend. */
function isBug(error: Error): boolean {
  return [TypeError, RangeError, ReferenceError, SyntaxError].some(kind => error instanceof kind)
}
