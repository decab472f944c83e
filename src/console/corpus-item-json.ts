import type { PlanItem } from '../desk/curation/plan.ts'
import { reasonsOf } from './corpus-item-text.ts'
import { jsonLine } from './json-line.ts'

/** An item of a planned change as a line of JSON. `applied`: whether the change was made. */
export function itemJson(item: PlanItem, applied: boolean): string {
  const { file, fate, article, metadata, paragraphs, repeats, problems } = item
  return jsonLine({
    file,
    status: fate,
    id: article?.id ?? null,
    title: article?.title ?? null,
    outlet: article?.outlet ?? null,
    published: article?.published ?? null,
    author: article?.author ?? null,
    url: article?.url ?? null,
    metadata,
    paragraphs,
    repeats,
    problems: problems.map(({ severity, line, what, remedy }) => ({ severity, line, what, remedy })),
    notes: reasonsOf({ notes: item.notes, problems: [] }),
    applied,
  })
}
