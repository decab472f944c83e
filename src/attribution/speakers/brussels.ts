import type { Mention } from '../../actors/actor.ts'
import type { Article } from '../../news/article.ts'

/**
 * For whom Brussels speaks in an article: the Union where it names that, else Belgium where it names that one; null where it
 * names neither. `mentions` are those of each paragraph.
 */
export function brusselsIn(
  article: Article,
  mentions: readonly (readonly Mention[])[],
): 'European Union' | 'Belgium' | null {
  const named = new Set<string>()
  for (const [index, found] of mentions.entries())
    for (const { start, end, actor } of found)
      if (article.paragraphs[index]?.slice(start, end) !== 'Brussels') named.add(actor.name)
  if (named.has('European Union')) return 'European Union'
  return named.has('Belgium') ? 'Belgium' : null
}
