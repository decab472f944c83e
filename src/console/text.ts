import type { Reply } from '../desk/reply.ts'
import { english } from '../desk/words/phrase.ts'
import { aboutLines } from './about-text.ts'
import { answerLines } from './answer-text.ts'
import { notHeldLines, overviewLines, readingLines } from './collection-text.ts'
import { unexplained } from './explain-text.ts'
import { guideLines } from './guide-text.ts'
import { profileLines } from './profile-text.ts'
import { checkLines } from './quote-text.ts'
import { type Line, paint, run } from './styled-text.ts'
import type { Terminal } from './terminal.ts'
import { gutter, setInLines } from './wrap.ts'

/** The page that text is set on. */
export interface Page {
  /** Columns that no line exceeds. */
  readonly width: number
  readonly colour: boolean
  /** Whether what decided a passage's place stands below it; not unless said. */
  readonly isExplained?: boolean
}

const NARROWEST = 40
const WIDEST = 100
const WITHOUT_TERMINAL = 80

/** How wide text is set on a terminal of so many columns: lines longer than 100 are hard to read. */
export function pageWidth(columns: number | undefined): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns ?? WITHOUT_TERMINAL))
}

/** The page that a terminal is at this moment. */
export function pageOf(terminal: Terminal, isExplained = false): Page {
  return { width: pageWidth(terminal.columns()), colour: terminal.colour, isExplained }
}

/** A command as it was typed, over its answer. */
export function echoText(line: string, { width, colour }: Page): string {
  return paint(setInLines([run(line, 'faint')], width, gutter([run('> ', 'faint')])), colour)
}

/** A reply as text for a terminal, without a line break at its end. */
export function replyText(reply: Reply, { width, colour, isExplained = false }: Page): string {
  return paint(replyLines(isExplained ? reply : unexplained(reply), width), colour)
}

function replyLines(reply: Reply, width: number): readonly Line[] {
  switch (reply.kind) {
    case 'ask':
    case 'stance':
    case 'search':
    case 'quotes':
    case 'compare':
    case 'related':
    case 'timeline':
      return answerLines(reply, width)
    case 'who':
      return profileLines(reply, width)
    case 'article':
      return reply.status === 'answered' ? readingLines(reply, width) : notHeldLines(reply, width)
    case 'sources':
      return overviewLines(reply, width)
    case 'help':
      return guideLines(reply, width)
    case 'about':
      return aboutLines(reply, width)
    case 'check':
      return checkLines(reply, width)
    case 'error':
      return setInLines([run('Error: ', 'strong'), run(english(reply.message))], width)
  }
}
