import type { GivenFile, Plan, PlanItem, PlannedLine } from '../../desk/curation/plan.ts'
import { printable } from '../../desk/printable.ts'
import { counted } from '../../desk/words/counting.ts'
import { english } from '../../desk/words/phrase.ts'
import { jsonLine } from '../json-line.ts'
import { ProgressBar } from '../progress-bar.ts'
import { paint } from '../styled-text.ts'
import { pageOf } from '../text.ts'
import type { Writer } from '../writer.ts'
import { itemsOf, letAllIn, makeChange, planned } from './change.ts'
import type { CorpusRequest } from './flags.ts'
import { previewLines } from './preview.ts'
import { type CorpusTask, EXIT, type FoundPage } from './task.ts'

type AddRequest = Extract<CorpusRequest, { task: 'add' }>

/** What adding one file would do. */
export interface Consideration {
  /** As the moderator named it. */
  readonly file: string
  readonly status: 'added' | 'unchanged' | 'duplicate' | 'buried' | 'rejected'
  readonly item: PlanItem
  readonly lines: readonly PlannedLine[]
  /** Plain sentences: what the text hints at but does not give. */
  readonly hints: readonly string[]
  /** Why it is not added, with the remedy. null where it is added. */
  readonly why: string | null
}

/** Options that say what is true of one page only. */
const OF_ONE_PAGE = ['title', 'url'] as const

/** `corpus add`: shows what adding pages would do, asks, and adds them all or none. */
export async function addPages(request: AddRequest, task: CorpusTask): Promise<number> {
  const { curation, reports, errors, output } = task
  const { overrides, json } = request
  const complaints = reports.complaintsAbout(overrides)
  for (const { key, why } of complaints)
    await errors.line(printable(`Not understood: --${key}: ${english(why)}`))
  if (complaints.length > 0) return EXIT.notUnderstood

  const pages = await task.findPages(request.paths)
  const single = OF_ONE_PAGE.find(key => overrides[key] !== undefined)
  if (single !== undefined && pages.length > 1) {
    await errors.line(
      `Not understood: --${single} is for one page, and there are ${pages.length}; add that page alone`,
    )
    return EXIT.notUnderstood
  }

  const bar = new ProgressBar(task.terminal.errors)
  const given: GivenFile[] = []
  for (const page of pages) given.push(await page.read())
  const begun = await planned(
    await curation.planAddition(given, overrides, async (done, total) => bar.at(done, total)),
    task,
  )
  bar.end()
  if (begun === null) return EXIT.problem
  const plan = request.letIn ? await letAllIn(begun, task) : begun
  const considered = await consider(plan, pages, task)
  const words = json ? errors : output
  await showPreview(considered, words, task)

  const added = plan.fates.new
  const entry = added === 0 ? null : await tryToMake(plan, request, considered, task)
  const applied = added === 0 || entry !== null
  if (json) for (const one of considered) await output.line(considerationJson(one, applied))
  if (entry !== null) await words.line(`Added ${counted(added, 'article')} (change ${entry.number}).`)
  return applied && plan.fates.rejected === 0 ? EXIT.done : EXIT.problem
}

/** Makes the change. Where the disk refuses it, what was considered is told all the same. */
async function tryToMake(
  plan: Plan,
  request: AddRequest,
  considered: readonly Consideration[],
  task: CorpusTask,
) {
  try {
    return await makeChange(plan, `Add ${counted(plan.fates.new, 'article')}?`, request, task)
  } catch (error) {
    if (request.json) for (const one of considered) await task.output.line(considerationJson(one, false))
    throw error
  }
}

async function consider(
  plan: Plan,
  pages: readonly FoundPage[],
  task: CorpusTask,
): Promise<readonly Consideration[]> {
  const considered: Consideration[] = []
  for (const item of await itemsOf(plan, task)) {
    const looked = await task.curation.lines(plan.id, item.place, 0, Number.MAX_SAFE_INTEGER, 'all')
    const notes = item.notes.map(english)
    const added = item.fate === 'new'
    considered.push({
      file: pages[item.place]?.file ?? item.file,
      status: statusOf(item),
      item,
      lines: looked.status === 'lines' ? looked.lines : [],
      hints: added || item.problems.length > 0 ? notes : notes.slice(1),
      why: added ? null : (problemOf(item) ?? notes[0] ?? null),
    })
  }
  return considered
}

function statusOf({ fate }: PlanItem): Consideration['status'] {
  if (fate === 'unchanged' || fate === 'duplicate' || fate === 'buried') return fate
  return fate === 'new' ? 'added' : 'rejected'
}

function problemOf({ problems: [problem] }: PlanItem): string | null {
  if (problem === undefined) return null
  const { line, what, remedy } = problem
  return `${line === null ? '' : `line ${line}: `}${what}; ${remedy}`
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
  const counts = (['added', 'unchanged', 'duplicate', 'buried', 'rejected'] as const).flatMap(status => {
    const number = considered.filter(one => one.status === status).length
    return number === 0 ? [] : [`${number} ${status === 'added' ? 'to add' : status}`]
  })
  await writer.line(`${counted(considered.length, 'file')}: ${counts.join(', ')}`)
}

function considerationJson({ file, status, item, lines, hints, why }: Consideration, made: boolean): string {
  const { article, repeats } = item
  return jsonLine({
    file,
    status,
    id: status === 'added' || status === 'unchanged' ? (article?.id ?? null) : null,
    title: article?.title ?? null,
    outlet: article?.outlet ?? null,
    published: article?.published ?? null,
    author: article?.author ?? null,
    url: article?.url ?? null,
    paragraphs: lines.flatMap(line => (line.kept ? [line.text] : [])),
    dropped: lines.flatMap(line =>
      line.kept ? [] : [{ line: line.line, label: line.label, text: line.text }],
    ),
    why,
    hints,
    repeats,
    applied: made && status === 'added',
  })
}
