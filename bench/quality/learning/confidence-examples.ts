import { answerSigns, type Signs } from '../../../src/retrieval/declining/signs.ts'
import { type Query, readQuery } from '../../../src/retrieval/query.ts'
import { rank } from '../../../src/retrieval/rank.ts'
import type { SquadRun } from '../squad-run.ts'

/**
 * What was asked: a question as it is, with its whole article taken out of the collection (`gone`), or with its
 * paragraph alone hidden (`removed`).
 */
export type Asked = 'answerable' | 'adversarial' | 'absent' | 'gone' | 'removed'

/** The signs of one question. */
export interface Asking {
  readonly asked: Asked
  readonly fold: 0 | 1
  readonly signs: Signs
}

/** Asks every question in every way there is. Questions of which nothing is found are left out: they are declined anyway. */
export async function askAll(run: SquadRun): Promise<readonly Asking[]> {
  const { collection, questions } = run
  const askings: Asking[] = []
  const without = new Map<string, typeof collection>()
  for (const question of questions) {
    const { fold, kind, gold } = question
    const add = async (asked: Asked, query: Query, from = collection) => {
      if (query.concepts.length === 0) return
      const accepts = asked === 'removed' ? (id: number) => id !== gold : undefined
      const signs = answerSigns(question.question, await rank(from, query, accepts))
      if (signs) askings.push({ asked, fold, signs })
    }
    await add(kind, run.query(question))
    if (kind === 'answerable') {
      await add('removed', run.query(question))
      const article = question.article ?? ''
      const rest = without.get(article) ?? collection.without(new Set([article]))
      without.set(article, rest)
      await add('gone', readQuery(question.question, rest.actors), rest)
    }
  }
  return askings
}
