import type { CheckedQuote, QuoteCheck } from '../desk/quotes/quote-check.ts'
import { checkNote, passagesOf, stretchesOf, verdictLabel, verdictWords } from '../desk/quotes/quote-words.ts'
import { english, say } from '../desk/words/phrase.ts'
import { noteLines, separated } from './answer-text.ts'
import { citationRuns, quotedRuns } from './passage-text.ts'
import { type Line, type Run, run } from './styled-text.ts'
import { gutter, indent, setInLines } from './wrap.ts'

/** The check of quotations: each with its verdict and the passages that bear it out. */
export function checkLines(check: QuoteCheck, width: number): readonly Line[] {
  const note = checkNote(check)
  return separated([
    ...check.quotes.map(quote => quoteLines(quote, check, width)),
    note === null ? [] : noteLines([note], width),
  ])
}

function quoteLines(quote: CheckedQuote, check: QuoteCheck, width: number): readonly Line[] {
  const cited = passagesOf(quote, check)
  const claimed = quote.claimed === null ? [] : [run(` – ${quote.claimed}`, 'faint')]
  const verdict = [
    run(english(verdictLabel(quote)), 'strong'),
    run(`. ${english(verdictWords(quote, cited))}`),
  ]
  return [
    ...setInLines([run('“'), ...quoteRuns(quote), run('”'), ...claimed], width),
    ...setInLines(verdict, width, indent(2)),
    ...cited.flatMap(passage => [
      ...setInLines(quotedRuns(passage), width, gutter([run(`  [${passage.citation}]`, 'number'), run(' ')])),
      ...setInLines(citationRuns(passage), width, indent(6)),
    ]),
  ]
}

/** The words of a quotation; what the passage has otherwise stands between braces, as colours may be off. */
function quoteRuns(quote: CheckedQuote): readonly Run[] {
  return stretchesOf(quote).map(({ text, kind }) => {
    if (kind === 'same') return run(text)
    return run(kind === 'gap' ? `{${english(say`words left out`)}}` : `{${text}}`, 'match')
  })
}
