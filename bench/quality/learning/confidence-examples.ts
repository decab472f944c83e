import { type Signs, signsOf } from '../../../src/retrieval/declining/signs.ts'
import { type Concept, type Query, readQuery } from '../../../src/retrieval/query.ts'
import { rank } from '../../../src/retrieval/rank.ts'
import { random } from '../resampling.ts'
import type { SquadRun } from '../squad-run.ts'

/**
 * What was asked: a question as it is, with its whole article taken out of the collection (`gone`), or with its
 * paragraph alone hidden (`removed`).
 */
export type Asked = 'answerable' | 'adversarial' | 'absent' | 'gone' | 'removed'

/** The signs of one question, as it is or in words other than the coverage's. */
export interface Asking {
  readonly asked: Asked
  readonly fold: 0 | 1
  /** Whether plain words of the question were swapped for others, as people ask in their own. */
  readonly reworded: boolean
  readonly signs: Signs
}

/** How many of the plain words of a question are swapped when it is reworded. */
const SWAPPED = 0.4
/** Of these, how many for a word that stands nowhere. The others become a word of some other question. */
const UNKNOWN = 0.5
/** Of so many questions one is also asked reworded. */
const REWORDED = 2

/** Asks every question in every way there is. Questions of which nothing is found are left out: they are declined anyway. */
export async function askAll(
  run: SquadRun,
  progress: (done: number, of: number) => void = () => {},
): Promise<readonly Asking[]> {
  const { collection, questions } = run
  const next = random(20)
  const others = questions.flatMap(question => run.query(question).concepts.filter(({ name }) => !name))
  const askings: Asking[] = []
  const without = new Map<string, typeof collection>()
  for (const [place, question] of questions.entries()) {
    const { fold, kind, gold } = question
    const add = async (asked: Asked, query: Query, reworded: boolean, from = collection) => {
      if (query.concepts.length === 0) return
      const accepts = asked === 'removed' ? (id: number) => id !== gold : undefined
      const signs = signsOf(question.question, await rank(from, query, accepts))
      if (signs) askings.push({ asked, fold, reworded, signs })
    }
    const again = place % REWORDED === 0
    await add(kind, run.query(question), false)
    if (again) await add(kind, reworded(run.query(question), others, next), true)
    if (kind === 'answerable') {
      await add('removed', run.query(question), false)
      const article = question.article ?? ''
      const rest = without.get(article) ?? collection.without(new Set([article]))
      without.set(article, rest)
      const query = readQuery(question.question, rest.actors)
      await add('gone', query, false, rest)
      if (again) await add('gone', reworded(query, others, next), true, rest)
    }
    progress(place + 1, questions.length)
  }
  return askings
}

/** A question in other words: some of its plain words swapped, all names and numbers kept. */
function reworded(query: Query, others: readonly Concept[], next: () => number): Query {
  return {
    ...query,
    concepts: query.concepts.map(concept => {
      if (concept.name || next() > SWAPPED) return concept
      const unknown = `unheard${Math.floor(next() * 1e9)}`
      const other = others[Math.floor(next() * others.length)] ?? concept
      return next() < UNKNOWN
        ? { ...other, label: unknown, words: [unknown], term: unknown, same: [], near: [] }
        : other
    }),
  }
}
