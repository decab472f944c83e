import { type Change, type Holdings, NOTHING } from '../../src/news/corpus.ts'
import { articleOf } from './articles.ts'

export const ARTICLES = 40

/**
 * A corpus that is rewritten whole again and again: every article says which generation it is of, and even
 * and odd generations each have an article that the other removes. Generation 0 is the empty folder.
 */
export function generation(number: number): Change {
  const ids = Array.from({ length: ARTICLES }, (_, index) => `article-${index}`)
  const text = `Generation ${number}.`
  const [own, other] = number % 2 === 0 ? ['even', 'odd'] : ['odd', 'even']
  return { ...NOTHING, put: [...ids, own].map(id => articleOf(id, text)), remove: [other] }
}

/** Which generation holdings are, or `a mixture` with what they hold. */
export function generationOf({ articles, problems }: Holdings): number | string {
  if (articles.length === 0 && problems.length === 0) return 0
  const number = Number(/^Generation (\d+)\.$/.exec(articles[0]?.paragraphs[0] ?? '')?.[1])
  const held = articles.map(({ id, revision }) => `${id} ${revision}`).sort()
  const expected = generation(number)
    .put.map(({ id, revision }) => `${id} ${revision}`)
    .sort()
  return problems.length === 0 && JSON.stringify(held) === JSON.stringify(expected)
    ? number
    : `a mixture: ${JSON.stringify(articles.map(({ id, paragraphs }) => [id, ...paragraphs]))}`
}
