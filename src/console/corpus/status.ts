import { printedDate } from '../../desk/citation.ts'
import type { CorpusStatus } from '../../desk/curation/curation.ts'
import { printable } from '../../desk/printable.ts'
import { counted } from '../../desk/words/counting.ts'
import { jsonLine } from '../json-line.ts'
import { ProgressBar } from '../progress-bar.ts'
import type { MadeChange } from './change.ts'
import { deedOf, kindOf, timeOf } from './entry-text.ts'
import { type CorpusTask, EXIT } from './task.ts'

/** `corpus status`: what is in force, who changed it last, and what awaits a refresh. */
export async function tellStatus({ json }: { readonly json: boolean }, task: CorpusTask): Promise<number> {
  const { curation, output, terminal } = task
  const bar = new ProgressBar(terminal.errors)
  const status = await curation.status(async (done, total) => bar.at(done, total))
  bar.end()
  if (json) await output.line(jsonLine(status))
  else for (const line of statusLines(status)) await output.line(printable(line))
  return status.errors === 0 ? EXIT.done : EXIT.problem
}

function statusLines(status: CorpusStatus): readonly string[] {
  const { articles, paragraphs, outlets, dates, last, refreshed, awaiting, errors, warnings, buried } = status
  const span = dates === null ? 'dates unknown' : spanOf(dates)
  return [
    `${counted(articles, 'article')}, ${counted(paragraphs, 'paragraph')}, ${counted(outlets, 'outlet')}, ${span}`,
    `last change: ${last === null ? 'none' : told(last)}`,
    ...(refreshed === null || refreshed.number === last?.number ? [] : [`last refresh: ${told(refreshed)}`]),
    awaiting === 0
      ? 'the files are as they are in force'
      : `${counted(awaiting, 'file')} ${awaiting === 1 ? 'differs' : 'differ'} from what is in force; \`corpus refresh\` shows how`,
    errors + warnings === 0
      ? 'no problems'
      : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}; \`corpus check\` lists them`,
    ...(buried === 0 ? [] : [`${counted(buried, 'removed text')} ${buried === 1 ? 'stays' : 'stay'} out`]),
  ]
}

function spanOf({ from, to }: NonNullable<CorpusStatus['dates']>): string {
  return from === to ? printedDate(from) : `${printedDate(from)} to ${printedDate(to)}`
}

function told(entry: MadeChange): string {
  return `${entry.number}, ${kindOf(entry)} by ${entry.by}, ${timeOf(entry)}: ${deedOf(entry)}`
}
