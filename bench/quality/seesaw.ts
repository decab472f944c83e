import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Article } from '../../src/news/article.ts'
import { articlesIn } from './article-folder.ts'

const row = z.object({
  actor: z.string(),
  topic: z.string(),
  gold: z.array(z.object({ article: z.string(), paragraph: z.number() })).min(1),
})

/** An actor and a topic with the paragraphs that hold a sentence of that actor's stance on it. */
export interface StancePair {
  readonly actor: string
  readonly topic: string
  /** The gold paragraphs, each once, as `article:paragraph`, in the order of the labels. */
  readonly gold: readonly string[]
  /** The articles that they stand in. */
  readonly articles: ReadonlySet<string>
  /** 0 or 1: whether the number of the first gold article's story (`s012-1` is of story 12) is even or odd. */
  readonly fold: number
}

/** The articles and pairs of SEESAW in `folder`, or null where it is absent. */
export function readSeesaw(
  folder: string,
): { readonly articles: readonly Article[]; readonly pairs: readonly StancePair[] } | null {
  if (!existsSync(folder)) return null
  const articles = articlesIn(join(folder, 'corpus'))
  const lines = readFileSync(join(folder, 'pairs.jsonl'), 'utf8').trim().split('\n')
  const pairs = lines.map(line => {
    const { actor, topic, gold } = row.parse(JSON.parse(line))
    return {
      actor,
      topic,
      gold: [...new Set(gold.map(({ article, paragraph }) => `${article}:${paragraph}`))],
      articles: new Set(gold.map(({ article }) => article)),
      fold: Number(/\d+/.exec(gold[0]?.article ?? '')?.[0] ?? 0) % 2,
    }
  })
  return { articles, pairs }
}
