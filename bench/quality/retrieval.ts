import { buildActorTable } from '../../src/actors/actor-table.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { textOf } from '../../src/news/passage.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import type { Figure } from './figure.ts'
import { readSquad } from './squad.ts'

/**
 * Measures `/ask` as its users meet it on SQuAD's articles: the right paragraph first or among five, an answer
 * inside the summary, and how many questions are declined that should or should not be. The articles are
 * reported in two halves, as they differ.
 */
export async function measureRetrieval(folder: string): Promise<readonly Figure[]> {
  const squad = readSquad(folder)
  if (!squad) return []
  const { articles, questions } = squad
  const desk = openDesk(await buildCollection(articles, buildActorTable([], articles), minisearch))
  const half = new Map(articles.map(({ id }, index) => [id, index % 2]))
  const outcomes = []
  for (const { question, expect, article, paragraph, answers = [], why = '' } of questions) {
    const { passages, summary, status } = await desk.ask(question, {})
    const place = passages.findIndex(found => found.article.id === article && found.paragraph === paragraph)
    const said = summary.map(textOf).join('\n')
    outcomes.push({
      expect,
      absent: why.includes('not in the corpus'),
      half: half.get(article ?? ''),
      declined: status === 'declined',
      first: place === 0,
      five: place >= 0,
      answers: answers.length > 0,
      summarised: answers.some(answer => said.includes(answer)),
    })
  }
  type Outcome = (typeof outcomes)[number]
  const share = (of: readonly Outcome[], has: (outcome: Outcome) => boolean) =>
    (of.filter(has).length / (of.length || 1)).toFixed(3)
  const halves = (of: readonly Outcome[], has: (outcome: Outcome) => boolean) =>
    `${share(of, has)} (halves ${[0, 1]
      .map(side =>
        share(
          of.filter(outcome => outcome.half === side),
          has,
        ),
      )
      .join(' / ')})`
  const figure = (measure: string, seen: string): Figure => ({ measure, floor: null, seen, met: true })
  const asked = outcomes.filter(({ expect }) => expect === 'answer')
  const answered = asked.filter(({ declined }) => !declined)
  return [
    figure(
      'answered: right paragraph first',
      halves(answered, ({ first }) => first),
    ),
    figure(
      'answered: right paragraph among five',
      halves(answered, ({ five }) => five),
    ),
    figure(
      'answered: an answer in the summary',
      share(
        answered.filter(({ answers }) => answers),
        ({ summarised }) => summarised,
      ),
    ),
    figure(
      'answerable, yet declined',
      halves(asked, ({ declined }) => declined),
    ),
    figure(
      'article absent, declined',
      share(
        outcomes.filter(({ absent }) => absent),
        ({ declined }) => declined,
      ),
    ),
  ]
}
