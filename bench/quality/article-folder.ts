import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/news/article.ts'
import { parseArticle } from '../../src/news/markdown.ts'

/** The articles of a folder of evaluation data by the names of their files; what cannot be read is left out. */
export function articlesIn(folder: string): readonly Article[] {
  return readdirSync(folder)
    .sort()
    .flatMap(name => {
      const source = readFileSync(join(folder, name), 'utf8')
      const { article } = parseArticle(source, { id: name.slice(0, -3), name, today: '9999-12-31' })
      return article ? [article] : []
    })
}
