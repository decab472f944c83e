import { setImmediate } from 'node:timers/promises'
import type { ListedStatement } from '../../desk/curation/listed-statements.ts'
import { jsonLine } from '../json-line.ts'
import { ProgressBar } from '../progress-bar.ts'
import { type Line, paint, run } from '../styled-text.ts'
import type { CorpusRequest } from './flags.ts'
import { type CorpusTask, EXIT } from './task.ts'

type StatementsRequest = Extract<CorpusRequest, { task: 'statements' }>

/** What turns statements into lines. A head stands before all of them. */
interface Form {
  readonly head: string | null
  line(statement: ListedStatement): string
}

/** `corpus statements`: who says what, a line a statement. */
export async function tellStatements(request: StatementsRequest, task: CorpusTask): Promise<number> {
  const { reports, terminal, output } = task
  // Among lines on the same screen a bar would only be in the way.
  const bar = terminal.columns() === undefined ? new ProgressBar(terminal.errors) : null
  let read = 0
  const statements = await reports.statements((done, total) => {
    read = done
    bar?.at(done, total)
  })
  const { head, line } = await formOf(request, task)
  if (head !== null) await output.line(head)
  let heard = 0
  for (const statement of statements) {
    // That the reader has gone is only heard between two turns of the loop.
    if (read > heard) await setImmediate()
    heard = read
    if (output.gone) break
    await output.line(line(statement))
  }
  bar?.end()
  return EXIT.done
}

async function formOf({ csv, json }: StatementsRequest, { terminal }: CorpusTask): Promise<Form> {
  if (json) return { head: null, line: jsonLine }
  if (!csv) return { head: null, line: statement => paint([statementLine(statement)], terminal.colour) }
  const { statementsHead, statementRow } = await import('./statements-csv.ts')
  return { head: statementsHead, line: statementRow }
}

/** `tolls ¶ 1  Olle Brandt (Norland) said: …`, and behind it what keeps it from being simply said. */
function statementLine(statement: ListedStatement): Line {
  const { article, paragraph, source, cue, content, speaker, actor } = statement
  const who = [
    speaker ?? source?.text ?? 'unknown',
    ...(actor === null || actor === speaker ? [] : [`(${actor})`]),
  ]
  const marks = marksOf(statement)
  return [
    run(`${article} ¶ ${paragraph}  `, 'faint'),
    run(who.join(' '), 'strong'),
    run(' '),
    run(cue?.text ?? '…', 'cue'),
    run(': '),
    run(content.text),
    ...(marks.length === 0 ? [] : [run(`  [${marks.join(', ')}]`, 'faint')]),
  ]
}

function marksOf({ attitude, nested, standing, anonymous, origin }: ListedStatement): readonly string[] {
  return [
    ...(attitude ? ['attitude'] : []),
    ...(nested ? ['within another’s statement'] : []),
    ...(standing === 'asserted' ? [] : [standing]),
    ...(anonymous ? ['unnamed'] : []),
    ...(origin === null ? [] : [`comes from ${origin}`]),
  ]
}
