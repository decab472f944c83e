import type { Command } from '../desk/command.ts'
import { isFreeText } from '../desk/option.ts'
import type { Overview, Reply } from '../desk/reply.ts'
import { heldIn } from '../desk/words/counting.ts'
import { english } from '../desk/words/phrase.ts'
import { separated } from './answer-text.ts'
import { HOW_TO_BEGIN } from './collection-text.ts'
import { readLine } from './command-line.ts'
import type { Session } from './session.ts'
import { type Line, run } from './styled-text.ts'
import { type Margin, setInLines } from './wrap.ts'

/** How many things to try the greeting offers. */
const SUGGESTIONS = 3

/** A suggestion that takes two lines is still seen to be one. */
const suggestion: Margin = { first: [run('  ')], others: [run('    ')] }

/** What a prompt opens with: what the collection holds and what to try. */
export async function greetingLines(session: Session, width: number): Promise<readonly Line[]> {
  const overview = await session.desk.sources()
  const tries = await thingsToTry(session, overview)
  const held =
    overview.articles.length === 0 ? `no articles yet. ${HOW_TO_BEGIN}` : `${english(heldIn(overview))}.`
  return separated([
    setInLines([run('On Record', 'strong'), run(` holds ${held}`)], width),
    [[run('Try')], ...tries.flatMap(line => setInLines([run(line, 'strong')], width, suggestion))],
    setInLines([run('/help lists the commands, Tab completes, /quit leaves.', 'faint')], width),
  ])
}

/**
 * Lines to try that this collection answers: the commands' own examples where it answers them, else a search
 * for a name in a title, an article to read, the list of sources.
 */
export async function thingsToTry(session: Session, { articles }: Overview): Promise<readonly string[]> {
  const [article] = articles
  const derived = article
    ? [
        ...searchesFor(article.title, session.desk.names().actors),
        `/article ${article.id}`,
        '/sources',
        '/help',
      ]
    : ['/sources', '/help']
  const found: string[] = []
  for (const line of [...examples(session.commands), ...derived]) {
    if (found.length === SUGGESTIONS) break
    if (!found.includes(line) && (await isAnswered(session, line))) found.push(line)
  }
  return found
}

/** The examples of commands that ask something. */
function examples(commands: readonly Command[]): readonly string[] {
  return commands
    .filter(({ options }) => Object.values(options).some(isFreeText))
    .map(({ example }) => example)
}

/** A search for the longest actor's name in a title, or else for its longest word: they say most about what it is on. */
function searchesFor(title: string | null, actors: readonly string[]): readonly string[] {
  const words = title?.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []
  const named = actors.filter(name => title?.includes(name))
  const [best] = [...(named.length > 0 ? named : words)].sort((a, b) => b.length - a.length)
  return best === undefined ? [] : [`/search ${best}`]
}

async function isAnswered(session: Session, line: string): Promise<boolean> {
  const reply: Reply = await session.tried(readLine(line, session.vocabulary()))
  return reply.status === 'answered'
}
