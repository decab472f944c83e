import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import type { Statement } from '../../src/attribution/statement.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import { type Article, makeArticle, unknownMetadata } from '../../src/news/article.ts'
import type { Span } from '../../src/text/span.ts'

const speaker = fc.constantFrom(
  'Russian Foreign Minister Sergei Lavrov',
  'Lavrov',
  'he',
  'She',
  'the Kremlin',
  'a senior US official',
  'Kari Solberg, a professor at Moscow State University,',
  'Its minister',
  'critics',
  'the harbour union',
  'Мария Захарова',
  'محمد جواد ظريف',
  '王毅',
  'Αλέξης Τσίπρας',
)
const verb = fc.constantFrom(
  'said',
  'has not said',
  'told reporters',
  'wants',
  'opposes',
  'asked whether',
  'denied',
  'added',
)
const claim = fc.constantFrom(
  'the tolls were late',
  'that Norland had agreed to pay for the tide',
  'to close the channel if the pilots refuse',
  'it was “a small price” for the grain',
  'Kerry had claimed that Iran would join',
  'переговоры продолжаются',
  'المحادثات مستمرة',
  '谈判仍在继续',
  'οι συνομιλίες συνεχίζονται',
)
const marks = fc.constantFrom(
  ['“', '”'],
  ['"', '"'],
  ["''", "''"],
  ['«', '»'],
  ['‘', '’'],
  ['“', ''],
  ['', '”'],
  ['"', ''],
)
const sentence = fc.oneof(
  fc.tuple(speaker, verb, claim).map(([who, says, what]) => `${who} ${says} ${what}.`),
  fc
    .tuple(speaker, verb, claim, marks)
    .map(([who, says, what, [open, close]]) => `${open}${what},${close} ${who} ${says}.`),
  fc
    .tuple(speaker, verb, claim, marks)
    .map(([who, says, what, [open, close]]) => `${who} ${says}: ${open}${what}.${close}`),
  fc.tuple(claim, speaker).map(([what, who]) => `According to ${who}, ${what}.`),
  fc
    .tuple(claim, speaker)
    .map(([what, who]) => `If ${who} says ${what}, it ends — ${who}'s claim that ${what} stands.`),
  fc.tuple(claim, claim, marks).map(([one, other, [open, close]]) => `${open}${one}. ${other}${close}`),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map(sentences => sentences.join(' ').replace(/\s+/gu, ' ').trim())
  .filter(text => text !== '')
const article = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 5 }), fc.constantFrom(null, '2014', '2018-03-05'))
  .map(([paragraphs, published]) =>
    makeArticle('tolls', { ...unknownMetadata, published, extra: {}, paragraphs }),
  )

const read = (one: Article, others: readonly Article[] = []): readonly Statement[] =>
  statementsOf(one, buildActorTable([], [one, ...others]))
const holds = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end

/** Checks something of every statement of any article. */
function always(check: (statement: Statement, all: readonly Statement[], of: Article) => void): void {
  fc.assert(
    fc.property(article, of => {
      const all = read(of)
      for (const statement of all) check(statement, all, of)
    }),
    { numRuns: 60 },
  )
}

describe('statementsOf, whatever the article', () => {
  test('every span lies inside its paragraph and is not empty', () => {
    always(({ paragraph, sentence, source, cue, content }, _, { paragraphs }) => {
      const whole = { start: 0, end: paragraphs[paragraph - 1]?.length ?? -1 }
      for (const span of [sentence, source, cue, content]) {
        if (span === null) continue
        expect(holds(whole, span), JSON.stringify(span)).toBe(true)
        expect(span.end).toBeGreaterThan(span.start)
      }
    })
  })

  test('the sentence holds where the content starts', () => {
    always(({ sentence, content }) => {
      expect(content.start).toBeGreaterThanOrEqual(sentence.start)
      expect(content.start).toBeLessThan(sentence.end)
    })
  })

  test('a nested statement lies, with its cue, inside the content of another', () => {
    always((statement, all) => {
      if (!statement.nested) return
      const { paragraph, cue, content } = statement
      const outer = all.filter(other => other !== statement && other.paragraph === paragraph)
      expect(outer.some(other => holds(other.content, content) && (!cue || holds(other.content, cue)))).toBe(
        true,
      )
    })
  })

  test('no actor is both whom a speaker speaks for and whom it comes from', () => {
    always(({ actor, origin }) => {
      if (actor !== null) expect(origin).not.toBe(actor)
    })
  })

  test('statements are in reading order', () => {
    always((statement, all) => {
      const next = all[all.indexOf(statement) + 1]
      if (!next) return
      expect(next.paragraph).toBeGreaterThanOrEqual(statement.paragraph)
      if (next.paragraph === statement.paragraph)
        expect(next.content.start).toBeGreaterThanOrEqual(statement.content.start)
    })
  })

  test('a confidence is between 0 and 1', () => {
    always(({ confidence }) => {
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    })
  })

  test('the same article gives the same statements', () => {
    fc.assert(
      fc.property(article, one => {
        expect(read(one)).toEqual(read(one))
      }),
      { numRuns: 30 },
    )
  })

  test('another article in the corpus changes whose a statement is at most, not where it stands', () => {
    const spans = (statements: readonly Statement[]) =>
      statements
        .filter(({ nested }) => !nested)
        .map(({ paragraph, cue, content }) => ({ paragraph, cue, content }))
    fc.assert(
      fc.property(article, article, (one, other) => {
        expect(spans(read(one, [other]))).toEqual(spans(read(one)))
      }),
      { numRuns: 40 },
    )
  })
})
