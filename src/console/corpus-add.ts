import { counted } from '../desk/counting.ts'
import type { Consideration } from '../desk/curation-addition.ts'
import { printable } from '../desk/printable.ts'
import type { CorpusRequest } from './corpus-flags.ts'
import { previewLines } from './corpus-preview.ts'
import { confirmed } from './corpus-question.ts'
import { type CorpusTask, EXIT } from './corpus-task.ts'
import { jsonLine } from './json-line.ts'
import { ProgressBar } from './progress-bar.ts'
import { paint } from './styled-text.ts'
import { pageOf } from './text.ts'
import type { Writer } from './writer.ts'

type AddRequest = Extract<CorpusRequest, { task: 'add' }>

/** Options that say what is true of one page only. */
const OF_ONE_PAGE = ['title', 'url'] as const

/** `corpus add`: shows what adding pages would do, asks, and adds them all or none. */
export async function addPages(request: AddRequest, task: CorpusTask): Promise<number> {
  const { curation, errors, output } = task
  const { overrides, json } = request
  const complaints = curation.complaintsAbout(overrides)
  for (const { what, remedy } of complaints)
    await errors.line(`Not understood: --${printable(what)}; ${remedy}`)
  if (complaints.length > 0) return EXIT.notUnderstood

  const pages = await task.findPages(request.paths)
  const single = OF_ONE_PAGE.find(key => overrides[key] !== undefined)
  if (single !== undefined && pages.length > 1) {
    await errors.line(
      `Not understood: --${single} is for one page, and there are ${pages.length}; add that page alone`,
    )
    return EXIT.notUnderstood
  }

  const addition = await curation.planAddition(overrides)
  const bar = new ProgressBar(task.terminal.errors)
  const considered: Consideration[] = []
  for (const page of pages) {
    considered.push(addition.consider(await page.read()))
    bar.at(considered.length, pages.length)
  }
  bar.end()
  await showPreview(considered, json ? errors : output, task)

  const added = considered.filter(({ status }) => status === 'added').length
  const rejected = considered.some(({ status }) => status === 'rejected')
  const agreed = added === 0 || (await confirmed(`Add ${counted(added, 'article')}?`, request, task))
  let applied = false
  try {
    if (agreed && added > 0) await curation.apply(addition.change)
    applied = agreed
  } finally {
    if (json) for (const one of considered) await output.line(considerationJson(one, applied))
  }
  if (agreed && added > 0) await (json ? errors : output).line(`Added ${counted(added, 'article')}.`)
  return agreed && !rejected ? EXIT.done : EXIT.problem
}

async function showPreview(
  considered: readonly Consideration[],
  writer: Writer,
  { terminal }: CorpusTask,
): Promise<void> {
  const { width, colour } = pageOf(terminal)
  for (const one of considered) {
    const lines = paint(previewLines(one, width), colour)
    await writer.line(one.status === 'added' ? `${lines}\n` : lines)
  }
  const counts = (['added', 'unchanged', 'duplicate', 'rejected'] as const).flatMap(status => {
    const number = considered.filter(one => one.status === status).length
    return number === 0 ? [] : [`${number} ${status === 'added' ? 'to add' : status}`]
  })
  await writer.line(`${counted(considered.length, 'file')}: ${counts.join(', ')}`)
}

function considerationJson(considered: Consideration, applied: boolean): string {
  const { file, status, id, metadata, paragraphs, dropped, hints, repeats, why } = considered
  return jsonLine({
    file,
    status,
    id,
    title: metadata?.title ?? null,
    outlet: metadata?.outlet ?? null,
    published: metadata?.published ?? null,
    author: metadata?.author ?? null,
    url: metadata?.url ?? null,
    paragraphs,
    dropped,
    why,
    hints,
    repeats,
    applied,
  })
}
