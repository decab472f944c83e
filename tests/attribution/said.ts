import type { Actor } from '../../src/actors/actor.ts'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

/** An article of these paragraphs. */
export function articleOf(...paragraphs: string[]) {
  return makeArticle('test', { ...unknownMetadata, extra: {}, paragraphs })
}

/** Its statements, cut out of the text: `source | cue | content | kind | speaker | actor`. */
export function said(paragraphs: readonly string[], curated: readonly Actor[] = []): readonly string[] {
  const article = articleOf(...paragraphs)
  return statementsOf(article, buildActorTable(curated, [article])).map(
    ({ paragraph, source, cue, content, kind, speaker, actor }) => {
      const text = article.paragraphs[paragraph - 1] ?? ''
      const cut = (span: { start: number; end: number } | null) =>
        span === null ? '–' : text.slice(span.start, span.end)
      return [cut(source), cut(cue), cut(content), kind, speaker ?? '–', actor ?? '–'].join(' | ')
    },
  )
}
