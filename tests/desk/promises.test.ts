import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Desk } from '../../src/desk/desk.ts'
import type { Answer } from '../../src/desk/reply.ts'
import { english } from '../../src/desk/words/phrase.ts'
import { type Article, makeArticle, nameOf } from '../../src/news/article.ts'
import { textOf } from '../../src/news/passage.ts'
import { firstDay, readableDate } from '../../src/news/published.ts'
import { sentences } from '../../src/text/sentences.ts'
import { deskOver } from './small-corpus.ts'

/** Words in five scripts, names, reporting words and punctuation: sentences are made of them. */
const word = fc.constantFrom(
  ...`Moscow Lavrov said rejected the coalition air strikes U.S. Islamic State ISIS “we will not” "never" he they
  according to Gen. Haug Sept. 15 1,200 Россия отвергла план 北京反对 روسيا ترفض ความตกลง Ωμέγα É́ 🙂 its “ ” " «`.split(
    /\s+/,
  ),
)
/** Now and then a sentence is too long to be shown whole. */
const sentence = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 25 }) },
      { weight: 1, arbitrary: fc.array(word, { minLength: 150, maxLength: 300, size: 'max' }) },
    ),
    fc.constantFrom('.', '?', '!', '.”', '。', '', '…'),
  )
  .map(([words, end]) => words.join(' ') + end)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 8 }).map(all => all.join(' '))
const unknown = fc.constant(null)
const articles = fc
  .array(
    fc.record({
      title: fc.oneof(unknown, sentence),
      outlet: fc.oneof(unknown, fc.constantFrom('The Quay Courier', 'Harbour Times')),
      published: fc.oneof(unknown, fc.constantFrom('2014', '2014-10', '2018-11-22')),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
    }),
    { maxLength: 5 },
  )
  .map(all =>
    all.map((known, index) =>
      makeArticle(`article-${index}`, { ...known, author: null, url: null, extra: {} }),
    ),
  )
const query = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 8 }).map(words => words.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
)

/** As many passages as anybody asks for. */
const MOST = 25

async function answersTo(desk: Desk, words: string): Promise<readonly Answer[]> {
  return [
    await desk.ask(words, {}),
    await desk.search(words, {}),
    await desk.stance('Moscow', words, {}),
    await desk.stance(words, 'coalition', { only: 'official', order: 'date' }),
    await desk.stance('Lavrov', words, { only: 'people', limit: 1 }),
    await desk.quotes(words, undefined, { limit: 10 }),
    await desk.quotes('Lavrov', words, { order: 'date', limit: MOST }),
    await desk.compare('Moscow', words, 'air strikes', {}),
    await desk.compare('Lavrov', 'Moscow', words, { order: 'date', limit: MOST }),
    await desk.timeline(words, { limit: MOST }),
    await desk.related(words, {}),
    await desk.related('article-0 1', { limit: MOST }),
    await desk.related('article-1', {}),
  ]
}

function forAll(check: (answer: Answer, held: readonly Article[]) => void): Promise<void> {
  return fc.assert(
    fc.asyncProperty(articles, query, async (held, words) => {
      for (const answer of await answersTo(await deskOver(held), words)) check(answer, held)
    }),
    { numRuns: 60 },
  )
}

describe('every answer', () => {
  test('shows only spans of stored article revisions', () =>
    forAll(({ passages, summary }, held) => {
      for (const shown of [...passages, ...summary]) {
        const stored = held.find(
          ({ id, revision }) => id === shown.article.id && revision === shown.article.revision,
        )
        expect(stored?.paragraphs[shown.paragraph - 1]?.slice(shown.start, shown.end)).toBe(textOf(shown))
        expect(textOf(shown)).not.toBe('')
      }
    }))

  test('summarises in one to three whole sentences of the passages they are cited to', () =>
    forAll(({ passages, summary, status, kind }) => {
      expect(summary.length).toBeLessThanOrEqual(kind === 'compare' ? 4 : 3)
      if (status === 'declined' || kind === 'timeline' || kind === 'related') expect(summary).toEqual([])
      // Only where the best passages are cut out of one endless sentence is there none to take.
      else if (summary.length === 0)
        for (const { article, paragraph, start, end } of passages.slice(0, 3))
          expect(
            sentences(article.paragraphs[paragraph - 1] ?? '').some(
              whole => whole.start >= start && whole.end <= end,
            ),
          ).toBe(false)
      for (const { article, paragraph, start, end, citation } of summary) {
        const whole = sentences(article.paragraphs[paragraph - 1] ?? '')
        expect(whole).toContainEqual({ start, end })
        const cited = passages.find(passage => passage.citation === citation)
        expect(cited).toMatchObject({ article, paragraph })
        expect(cited && cited.start <= start && cited.end >= end).toBe(true)
      }
    }))

  test('numbers passages from 1, and cites them in the order in which they stand', () =>
    forAll(({ passages, summary }) => {
      expect(passages.map(({ citation }) => citation)).toEqual(passages.map((_, index) => index + 1))
      const quoted = [...new Set(summary.map(({ citation }) => citation))]
      expect(quoted).toEqual(quoted.toSorted((a, b) => a - b))
    }))

  test('to a question says nothing twice, and shows first what it quotes', () =>
    forAll(({ kind, passages, summary }) => {
      if (kind !== 'ask') return
      const said = summary.map(textOf)
      expect(new Set(said).size).toBe(said.length)
      const quoted = new Set(summary.map(({ citation }) => citation))
      expect(passages.slice(0, quoted.size).every(({ citation }) => quoted.has(citation))).toBe(true)
    }))

  test('either has passages, or says what it misses or what to ask', () =>
    forAll(({ status, passages, declined, confidence, notes }) => {
      expect(passages.length > 0).toBe(status === 'answered')
      expect(declined === null).toBe(status === 'answered')
      if (declined)
        expect([...declined.missing, ...notes].filter(said => english(said).trim() !== '')).not.toEqual([])
      for (const missing of declined?.missing ?? []) expect(english(missing).trim()).not.toBe('')
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }))

  test('marks ordered, separate stretches inside the passage', () =>
    forAll(({ passages, summary }) => {
      for (const { start, end, marks } of [...passages, ...summary]) {
        let last = start
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(last)
          expect(mark.end).toBeGreaterThan(mark.start)
          last = mark.end
        }
        expect(last).toBeLessThanOrEqual(end)
      }
    }))
})

describe('every passage', () => {
  test('is told once: where it also stands is in other articles, each named once, and none of these is shown', () =>
    forAll(({ passages }) => {
      const shown = passages.map(({ article, paragraph }) => `${article.id} ${paragraph}`)
      for (const { article, alsoIn } of passages) {
        const carrying = [article.id, ...alsoIn.map(({ id }) => id)]
        expect(new Set(carrying).size).toBe(carrying.length)
        for (const { id, paragraph } of alsoIn) expect(shown).not.toContain(`${id} ${paragraph}`)
      }
    }))

  test('stands on a timeline under its date, each date once, the earliest first, the unknown last', () =>
    forAll(({ kind, passages, groups }) => {
      if (kind !== 'timeline') return
      const dates = passages.map(({ article }) => article.published)
      const labels = groups.flatMap(group =>
        Array.from({ length: group.passages }, () => english(group.label)),
      )
      expect(labels).toEqual(dates.map(date => (date === null ? 'Date unknown' : readableDate(date))))
      expect(new Set(groups.map(({ label }) => english(label))).size).toBe(groups.length)
      const days = dates.map(date => (date === null ? '9999' : firstDay(date)))
      expect(days).toEqual(days.toSorted())
    }))

  test('of other coverage is of another article', () =>
    forAll(({ kind, heading, passages }, held) => {
      if (kind !== 'related') return
      const asked = held
        .filter((_, place) => place < 2)
        .filter(each => english(heading).includes(nameOf(each)))
      const named = held.filter(each => english(heading).startsWith(`Other coverage of ${nameOf(each)}`))
      if (asked.length === 1 && named.length === 1)
        for (const { article } of passages) expect(article.id).not.toBe(named[0]?.id)
    }))
})

describe('every answer in groups', () => {
  test('has no more passages than are asked for, each short enough to be read', () =>
    forAll(({ passages }) => {
      expect(passages.length).toBeLessThanOrEqual(MOST)
      for (const { start, end } of passages) expect(end - start).toBeLessThanOrEqual(700)
    }))

  test('has each passage in one group, with its role and no more than there are in all', () =>
    forAll(({ kind, passages, groups }) => {
      if (kind !== 'stance' && kind !== 'compare' && kind !== 'quotes') return
      const roles = groups.flatMap(group => Array.from({ length: group.passages }, () => group.role))
      expect(passages.map(({ role }) => role)).toEqual(roles)
      for (const role of new Set(roles))
        for (const actor of new Set(groups.map(group => group.actor))) {
          const own = groups.filter(group => group.role === role && group.actor === actor)
          const shown = own.reduce((sum, group) => sum + group.passages, 0)
          for (const { total } of own) expect(total).toBeGreaterThanOrEqual(shown)
        }
    }))
})

describe('every profile', () => {
  test('shows only spans of stored article revisions, each affiliation with the passage that tells it', () =>
    fc.assert(
      fc.asyncProperty(articles, fc.oneof(query, fc.constantFrom('Moscow', 'Lavrov')), async (held, name) => {
        const { status, passages, affiliations, declined, notes } = await (await deskOver(held)).who(name)
        expect(declined === null).toBe(status === 'answered')
        if (declined) expect([...declined.missing, ...notes]).not.toEqual([])
        for (const [place, shown] of passages.entries()) {
          const stored = held.find(({ id }) => id === shown.article.id)
          expect(stored?.paragraphs[shown.paragraph - 1]?.slice(shown.start, shown.end)).toBe(textOf(shown))
          expect(shown.citation).toBe(place + 1)
        }
        for (const { citation } of affiliations)
          if (citation !== null) expect(passages[citation - 1]?.role).toBeNull()
      }),
      { numRuns: 60 },
    ))
})
