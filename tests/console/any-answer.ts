import fc from 'fast-check'
import type { Answer } from '../../src/desk/reply.ts'
import { say } from '../../src/desk/words/phrase.ts'
import { makeArticle } from '../../src/news/article.ts'
import { ferry, passage, stanceAnswer } from './small-coverage.ts'

/** Answers over an article of any paragraph whatever, cut anywhere, with marks anywhere. */
export function anyAnswer(): fc.Arbitrary<Answer> {
  const paragraph = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
      fc.lorem({ mode: 'sentences', maxCount: 6 }),
      fc.constant(ferry.paragraphs[1] ?? ''),
    )
    .map(text => `x${text.replace(/\n/g, ' ').trim()}`)
  return fc
    .tuple(paragraph, fc.option(fc.string({ unit: 'binary', minLength: 1 })), fc.nat(), fc.nat())
    .map(([text, title, one, other]) => {
      const article = makeArticle('any', {
        title,
        outlet: title,
        author: null,
        published: null,
        url: null,
        extra: {},
        paragraphs: [text],
      })
      const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b)
      const marks = from < to ? [{ kind: 'match' as const, start: from, end: to }] : []
      const whole = passage(article, 1, { marks, source: title })
      const cut = passage(article, 1, { citation: 2, start: from, end: to, actor: title })
      const groups = [
        { label: say`What ${title ?? 'Sel'} says`, role: 'said', actor: 'Sel', passages: 1, total: 1 },
        { label: say`What ${text} says`, role: 'said', actor: text, passages: 1, total: 2 },
      ] as const
      return {
        ...stanceAnswer(),
        summary: [whole],
        passages: [whole, cut],
        groups,
        notes: [say`${text}`],
      }
    })
}
