import { printable } from '../../desk/printable.ts'
import { counted } from '../../desk/words/counting.ts'
import { jsonLine } from '../json-line.ts'
import { deedOf, kindOf, timeOf } from './entry-text.ts'
import type { CorpusRequest } from './flags.ts'
import { type CorpusTask, EXIT } from './task.ts'

type HistoryRequest = Extract<CorpusRequest, { task: 'history' }>

/** `corpus history`: the changes, the last one first. */
export async function tellHistory(request: HistoryRequest, task: CorpusTask): Promise<number> {
  const { curation, errors, output } = task
  const { entries, all } = await curation.history(0, request.limit)
  for (const entry of entries) {
    if (output.gone) break
    const { number, by } = entry
    await output.line(
      request.json
        ? jsonLine(entry)
        : printable(`${number}  ${timeOf(entry)}  ${kindOf(entry)} by ${by}: ${deedOf(entry)}`),
    )
  }
  const shown = entries.length === all ? '' : `, the last ${entries.length.toLocaleString('en')} shown`
  await (request.json ? errors : output).line(`${counted(all, 'change')}${shown}`)
  return EXIT.done
}
