import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Article } from '../../src/news/article.ts'
import { articlesIn } from './article-folder.ts'

const row = z.object({
  id: z.string(),
  question: z.string(),
  expect: z.enum(['answer', 'decline']),
  article: z.string().optional(),
  paragraph: z.number().optional(),
  answers: z.array(z.string()).optional(),
  why: z.string().optional(),
})

/** A question put to the SQuAD 2.0 articles, with the paragraph and the words that answer it. */
export type SquadQuestion = z.infer<typeof row>

/** The SQuAD 2.0 articles and questions (CC BY-SA 4.0) in `folder`, or null where it is absent. */
export function readSquad(
  folder: string,
): { readonly articles: readonly Article[]; readonly questions: readonly SquadQuestion[] } | null {
  if (!existsSync(folder)) return null
  const articles = articlesIn(join(folder, 'corpus'))
  const lines = readFileSync(join(folder, 'questions.jsonl'), 'utf8').trim().split('\n')
  return { articles, questions: lines.map(line => row.parse(JSON.parse(line))) }
}
