import { AUTHOR_UNKNOWN, OUTLET_UNKNOWN, printedArticle, printedSource } from '../desk/citation.ts'
import type { NotHeld, Overview, Reading } from '../desk/reply.ts'
import { counted, heldIn } from '../desk/words/counting.ts'
import { english } from '../desk/words/phrase.ts'
import { missLines, noteLines, separated } from './answer-text.ts'
import { quotedRuns } from './passage-text.ts'
import { type Line, run, solidRun } from './styled-text.ts'
import { gutter, indent, setInLines } from './wrap.ts'

/** An article to read: its title, where it comes from, and its paragraphs with their numbers. */
export function readingLines({ article, passages, paragraph }: Reading, width: number): readonly Line[] {
  const { outlet, title, date } = printedArticle(article)
  const of = paragraph === null ? [] : [`¶ ${paragraph} of ${article.paragraphs.length}`]
  const facts = [outlet, article.author ?? AUTHOR_UNKNOWN, date, article.id, ...of].map(english).join(' · ')
  const head = [
    ...setInLines([run(title, 'strong')], width),
    ...setInLines([run(facts, 'faint')], width),
    ...(article.url === null ? [] : setInLines([run(article.url, 'faint')], width)),
  ]
  const most = Math.max(0, ...passages.map(passage => `${passage.paragraph}`.length))
  return separated([
    head,
    ...passages.map(passage => {
      const number = run(`${passage.paragraph}`.padStart(most), 'number')
      return setInLines(quotedRuns(passage), width, gutter([number, run('  ')]))
    }),
  ])
}

/** That the collection has no such article or paragraph. */
export function notHeldLines({ heading, declined }: NotHeld, width: number): readonly Line[] {
  return separated([
    setInLines([run(english(heading), 'strong')], width),
    // What is missing is the heading itself.
    missLines({ missing: [], nearest: declined.nearest }, width, 'The coverage does not have it.'),
  ])
}

/** What to do about an empty collection. */
export const HOW_TO_BEGIN = 'Add some with: npm run corpus -- add PATH'

/** What the coverage holds: how much, from whom, and each article with the id to read it by. */
export function overviewLines(overview: Overview, width: number): readonly Line[] {
  const { articles, paragraphs, outlets } = overview
  if (articles.length === 0) return setInLines([run(`No articles yet. ${HOW_TO_BEGIN}`)], width)
  const head = `${english(heldIn(overview))}: ${counted(paragraphs, 'paragraph')}`
  const most = Math.max(0, ...outlets.map(outlet => `${outlet.articles}`.length))
  return separated([
    setInLines([run(head, 'strong')], width),
    outlets.flatMap(({ outlet, articles }) => {
      const number = run(`  ${`${articles}`.padStart(most)}`, 'number')
      return setInLines([run(english(outlet ?? OUTLET_UNKNOWN))], width, gutter([number, run('  ')]))
    }),
    articles.flatMap(article => {
      const { outlet, date } = printedSource(article)
      const facts = [
        run(`${english(outlet)} · `, 'faint'),
        solidRun(`${english(date)} ·`, 'faint'),
        run(` ${article.id}`, 'faint'),
      ]
      return [...setInLines([run(article.name)], width), ...setInLines(facts, width, indent(2))]
    }),
    noteLines(['/article ID reads one.'], width),
  ])
}
