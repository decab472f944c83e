import type { Article } from '../../news/article.ts'
import type { Change, Entry, Holdings } from '../../news/corpus.ts'
import { METADATA_KEYS } from '../../news/metadata.ts'
import type { Problem } from '../../news/problem.ts'
import { listed } from '../listed.ts'
import { type Phrase, say } from '../words/phrase.ts'
import { paragraphChanges } from './paragraph-changes.ts'
import type { Amendment, Extent, Fate, Plan, PlanItem, PlannedLine } from './plan.ts'

/** A plan as it is kept between its steps. */
export interface Draft {
  readonly kind: Plan['kind']
  readonly undoes: Entry | null
  /** The change that it was planned on. */
  readonly base: number
  readonly now: Extent
  /** In the order in which they are shown. An amendment leaves each in its place. */
  readonly items: readonly DraftItem[]
  /** The draft with an amendment, or why it cannot have it. */
  amend(amendment: Amendment): Draft | Phrase
}

/** What is to become of one file or article. */
export interface DraftItem {
  readonly fate: Fate
  readonly file: string
  /** The article that is in force, or null. */
  readonly before: Article | null
  /** The article as it comes in, or would if it were let in; null where it goes or there is none. */
  readonly after: Article | null
  /** Its part of the change; null where nothing of it is done. */
  readonly change: Partial<Change> | null
  /** What letting it in would add to the change; null where that cannot be. */
  readonly offer: Partial<Change> | null
  readonly repeats: string | null
  readonly notes: readonly Phrase[]
  readonly problems: readonly Problem[]
  /** The lines of a file that is no article, before and after; or null. */
  readonly texts: { readonly before: readonly string[]; readonly after: readonly string[] } | null
  /** The lines of the page it comes from, or null. */
  readonly page: (() => readonly PlannedLine[]) | null
}

/** An item about which there is nothing to say but its fate. */
export function draftItem(
  fate: Fate,
  file: string,
  rest: Partial<Omit<DraftItem, 'fate' | 'file'>>,
): DraftItem {
  return {
    fate,
    file,
    before: null,
    after: null,
    change: null,
    offer: null,
    repeats: null,
    notes: [],
    problems: [],
    texts: null,
    page: null,
    ...rest,
  }
}

const NO_FATES: Readonly<Record<Fate, number>> = {
  rejected: 0,
  removed: 0,
  duplicate: 0,
  buried: 0,
  changed: 0,
  new: 0,
  warned: 0,
  unchanged: 0,
}

const WEIGHTS = Object.keys(NO_FATES)

/** Items with the weighty fates first, then by name. */
export function byWeight(items: readonly DraftItem[]): readonly DraftItem[] {
  return [...items].sort((a, b) => {
    const weight = WEIGHTS.indexOf(a.fate) - WEIGHTS.indexOf(b.fate)
    return weight !== 0 ? weight : a.file < b.file ? -1 : a.file > b.file ? 1 : 0
  })
}

/** How much some holdings hold. */
export function extentOf({ articles }: Pick<Holdings, 'articles'>): Extent {
  return { articles: articles.length, paragraphs: articles.reduce((sum, article) => sum + long(article), 0) }
}

/** The draft of a plan on some holdings. Without `amend` it can have no amendment. */
export function draftOn(
  held: Holdings,
  rest: Pick<Draft, 'kind' | 'items'> & Partial<Pick<Draft, 'undoes' | 'amend'>>,
): Draft {
  return { undoes: null, amend: () => NO_AMENDMENT, base: held.change, now: extentOf(held), ...rest }
}

/** Said to an amendment that a plan of this kind cannot have. */
export const NO_AMENDMENT = say`This plan cannot be changed that way. Make a new one.`

/** Said to an amendment of an item that there is not. */
export const NO_ITEM = say`The plan has no such item.`

/** A draft whose left-out items can be let in, and that can be changed no other way. */
export function withLettingIn(draft: Omit<Draft, 'amend'>): Draft {
  return {
    ...draft,
    amend: amendment => {
      if (amendment.kind !== 'let in') return NO_AMENDMENT
      const item = draft.items[amendment.place]
      if (item === undefined) return NO_ITEM
      const next = letIn(item)
      return 'template' in next
        ? next
        : withLettingIn({ ...draft, items: draft.items.with(amendment.place, next) })
    },
  }
}

/** An item that is let in after all, or why it cannot be. One that comes in already is as it was. */
export function letIn(item: DraftItem): DraftItem | Phrase {
  if (item.change !== null) return item
  if (item.offer === null) return say`${item.file} is not among what can be let in.`
  // The first note says why it stays out.
  const notes = item.notes.slice(1)
  return { ...item, fate: item.before === null ? 'new' : 'changed', change: item.offer, notes }
}

/** What is shown of a plan. */
export function planOf(id: string, { kind, undoes, now, items }: Draft): Plan {
  const fates = { ...NO_FATES }
  let { articles, paragraphs } = now
  for (const { fate, change, before, after } of items) {
    fates[fate] += 1
    if (change === null) continue
    articles += (after === null ? 0 : 1) - (before === null ? 0 : 1)
    paragraphs += long(after) - long(before)
  }
  const then = { articles, paragraphs }
  const changes = items.some(({ change }) => change !== null)
  return { id, kind, undoes, fates, items: items.length, now, then, changes }
}

function long(article: Article | null): number {
  return article === null ? 0 : article.paragraphs.length
}

/** The change that a draft makes. */
export function changeOf({ items }: Draft): Change {
  const parts = items.flatMap(({ change }) => (change === null ? [] : [change]))
  return {
    put: parts.flatMap(({ put = [] }) => put),
    remove: parts.flatMap(({ remove = [] }) => remove),
    accept: parts.flatMap(({ accept = [] }) => accept),
    found: parts.flatMap(({ found = [] }) => found),
    restore: parts.flatMap(({ restore = [] }) => restore),
    bury: [...new Set(parts.flatMap(({ bury = [] }) => bury))],
    lift: [...new Set(parts.flatMap(({ lift = [] }) => lift))],
  }
}

/** The articles that go by a draft. */
export function goneBy({ items }: Draft): readonly Article[] {
  return items.flatMap(({ change, before, after }) =>
    change !== null && before !== null && after === null ? [before] : [],
  )
}

/** An item as it is shown. */
export function shownItem(item: DraftItem, place: number): PlanItem {
  const { fate, file, before, after, repeats, notes, problems, texts, page } = item
  const article = after ?? before
  const changed = fate === 'changed'
  const lines = page?.() ?? []
  return {
    place,
    fate,
    file,
    article: article === null ? null : listed(article),
    before: changed && before !== null ? listed(before) : null,
    metadata: changed && before !== null && after !== null ? metadataChanges(before, after) : [],
    paragraphs:
      texts !== null
        ? paragraphChanges(texts.before, texts.after)
        : changed && before !== null && after !== null
          ? paragraphChanges(before.paragraphs, after.paragraphs)
          : [],
    kept: page === null ? long(article) : lines.filter(({ kept }) => kept).length,
    dropped: lines.filter(({ kept }) => !kept).length,
    repeats,
    notes,
    problems,
  }
}

function metadataChanges(before: Article, after: Article): PlanItem['metadata'] {
  return METADATA_KEYS.flatMap(key =>
    before[key] === after[key] ? [] : [{ key, before: before[key], after: after[key] }],
  )
}
