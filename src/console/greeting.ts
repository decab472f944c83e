import type { Command } from '../desk/command.ts'
import type { Overview, Reply } from '../desk/reply.ts'
import { separated } from './answer-text.ts'
import { readLine } from './command-line.ts'
import { counted, heldBetween } from './counting.ts'
import type { Session } from './session.ts'
import { type Line, run } from './styled-text.ts'
import { gutter, setInLines } from './wrap.ts'

/** How many things to try the greeting offers. */
const SUGGESTIONS = 3

/** What a prompt opens with: what the collection holds and what to try. */
export async function greetingLines(session: Session, width: number): Promise<readonly Line[]> {
  const overview = session.desk.sources()
  const held = `${counted(overview.articles.length, 'article')} from ${heldBetween(overview)}.`
  const tries = await thingsToTry(session, overview)
  return separated([
    setInLines([run('On Record', 'strong'), run(` holds ${held}`)], width),
    [[run('Try')], ...tries.flatMap(line => setInLines([run(line, 'match')], width, gutter([run('  ')])))],
    setInLines([run('/help lists the commands, Tab completes, /quit leaves.', 'faint')], width),
  ])
}

/**
 * Lines to try that this collection answers: the commands' own examples where it answers them, else a search
 * for words of a title, an article to read, the list of sources.
 */
export async function thingsToTry(session: Session, { articles }: Overview): Promise<readonly string[]> {
  const [article] = articles
  const derived = article
    ? [...searchesFor(article.title), `/article ${article.id}`, '/sources', '/help']
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
    .filter(({ options }) => Object.values(options).some(({ kind }) => kind === 'text'))
    .map(({ example }) => example)
}

const TITLE_WORDS = 2

/** A search for the longest words of a title: they say most about what it is on. */
function searchesFor(title: string | null): readonly string[] {
  const words = title?.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, TITLE_WORDS)
  return longest.length === 0 ? [] : [`/search ${words.filter(word => longest.includes(word)).join(' ')}`]
}

async function isAnswered(session: Session, line: string): Promise<boolean> {
  const reply: Reply = await session.answer(readLine(line, session.vocabulary()))
  return reply.status === 'answered'
}
