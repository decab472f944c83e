import type { PlanItem } from '../../desk/curation/plan.ts'
import { jsonLine } from '../json-line.ts'
import { reasonsOf } from './item-text.ts'

/** What becomes of an article that a change does something with. The others stay as they are, whatever is confirmed. */
const TAKING_EFFECT: ReadonlySet<PlanItem['fate']> = new Set(['new', 'changed', 'removed'])

/** An item of a planned change as a line of JSON. Its `applied` tells whether the item took effect. */
export function itemJson(item: PlanItem, made: boolean): string {
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
    applied: made && TAKING_EFFECT.has(fate),
  })
}
