import { join } from 'node:path'
import { listed } from '../../desk/listed.ts'
import { printable } from '../../desk/printable.ts'
import { counted } from '../../desk/words/counting.ts'
import { articleFields } from '../json.ts'
import { jsonLine } from '../json-line.ts'
import { paint } from '../styled-text.ts'
import { articleTable } from './table.ts'
import { type CorpusTask, EXIT } from './task.ts'

type Report = (request: { readonly json: boolean }, task: CorpusTask) => Promise<number>

/** `corpus check`: every problem of every file, and how many there are. */
const check: Report = async ({ json }, { reports: corpus, folder, output, errors }) => {
  const found = await corpus.check(join(folder, 'actors.md'))
  for (const { description, severity, where, line, what, remedy } of found.problems)
    await output.line(
      json
        ? jsonLine({ severity, file: where, line, what, remedy })
        : printable(`${severity}: ${description}`),
    )
  const problems =
    found.problems.length === 0
      ? 'no problems'
      : `${counted(found.errors, 'error')}, ${counted(found.warnings, 'warning')}`
  await (json ? errors : output).line(`${counted(found.articles, 'article')}, ${problems}`)
  return found.errors === 0 ? EXIT.done : EXIT.problem
}

/** `corpus list`: the articles as a table. */
const list: Report = async ({ json }, { reports: corpus, terminal, output, errors }) => {
  const { articles, broken } = await corpus.list()
  if (json) for (const article of articles) await output.line(jsonLine(articleFields(listed(article))))
  else if (articles.length > 0)
    await output.line(paint(articleTable(articles, terminal.columns()), terminal.colour))
  const words = json ? errors : output
  if (!json) await words.line(counted(articles.length, 'article'))
  if (broken > 0)
    await errors.line(`${counted(broken, 'file')} cannot be read as they should; \`corpus check\` says why`)
  return EXIT.done
}

/** What the corpus is asked for without changing it. */
export const reports = { check, list }
