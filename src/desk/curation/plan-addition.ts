import type { Page } from '../../ingest/page.ts'
import { pageLines } from '../../ingest/page-lines.ts'
import { slugOf } from '../../ingest/slug.ts'
import { makeArticle, nameOf } from '../../news/article.ts'
import type { Pace } from '../../news/corpus.ts'
import { tombstoneOf } from '../../news/tombstone.ts'
import { printable } from '../printable.ts'
import { hintWords } from '../words/hint-words.ts'
import { type Phrase, say } from '../words/phrase.ts'
import { burialNote } from './burials.ts'
import { fileIds } from './file-ids.ts'
import { type AdditionGround, type GivenPage, readGiven } from './given-pages.ts'
import type { Amendment, GivenFile, Overrides } from './plan.ts'
import { type Draft, type DraftItem, draftItem, draftOn, NO_ITEM } from './plan-draft.ts'
import { withSaid } from './said-metadata.ts'

/** Plans what adding files does. Nothing that is held is ever overwritten: every article is given an id of its own. */
export async function planAddition(
  ground: AdditionGround,
  given: readonly GivenFile[],
  said: Overrides,
  pace: Pace,
): Promise<Draft> {
  const files = await readGiven(ground, given, said, pace)
  const taken = takenIds(ground)
  const items: AdditionItem[] = []
  for (const { file, read } of files) {
    if ('problem' in read) {
      items.push({ given: null, shown: draftItem('rejected', file, { problems: [read.problem] }) })
      continue
    }
    const settled = settle(ground, taken, items, file, read)
    if (settled.given.id !== null) taken.add(settled.given.id)
    items.push(settled)
  }
  return draftOf(ground, taken, items)
}

interface AdditionItem {
  readonly given: GivenPage | null
  readonly shown: DraftItem
}

function draftOf(ground: AdditionGround, taken: ReadonlySet<string>, items: readonly AdditionItem[]): Draft {
  return draftOn(ground.held, {
    kind: 'add',
    items: items.map(({ shown }) => shown),
    amend: amendment => {
      const item = items[amendment.place]
      if (item === undefined) return NO_ITEM
      const { given } = item
      if (given === null) return say`${item.shown.file} cannot be read, so nothing can be changed about it.`
      const amended = amendedPage(ground, item.shown, given, amendment)
      if ('template' in amended) return amended
      const free = new Set(taken)
      if (given.id !== null) free.delete(given.id)
      const settled = settle(ground, free, items, item.shown.file, amended)
      if (settled.given.id !== null) free.add(settled.given.id)
      return draftOf(ground, free, items.with(amendment.place, settled))
    },
  })
}

function amendedPage(
  { today }: AdditionGround,
  { file, fate }: DraftItem,
  given: GivenPage,
  amendment: Amendment,
): GivenPage | Phrase {
  if (fate === 'unchanged')
    return say`${file} is in the corpus already, so nothing can be changed about it here.`
  switch (amendment.kind) {
    case 'keep': {
      const lines = new Set(given.page.dropped.map(({ line }) => line))
      const none = amendment.lines.find(line => !lines.has(line))
      if (none !== undefined) return say`Line ${none} of ${file} is not among the dropped lines.`
      return { ...given, taken: new Set([...given.taken, ...amendment.lines]) }
    }
    case 'describe': {
      const [complaint] = withSaid(given.page, amendment.said, today).complaints.filter(
        ({ key }) => amendment.said[key] !== undefined,
      )
      return complaint?.why ?? { ...given, said: { ...given.said, ...amendment.said } }
    }
    case 'let in':
      if (fate !== 'buried' && fate !== 'duplicate' && given.id === null)
        return say`${file} is not among what can be let in.`
      return { ...given, admitted: true }
  }
}

/** What becomes of a page as it stands now. */
function settle(
  { burials, today }: AdditionGround,
  taken: ReadonlySet<string>,
  items: readonly AdditionItem[],
  file: string,
  given: GivenPage,
): { readonly given: GivenPage; readonly shown: DraftItem } {
  const { page, held, repeats } = given
  const lines = () => pageLines(page, given.taken)
  const { metadata, complaints } = withSaid(page, given.said, today)
  const paragraphs = lines().flatMap(line => (line.kept ? [line.text] : []))
  const content = { ...metadata, extra: page.extra, paragraphs }
  const nameless = makeArticle('', content)
  const id = slugOf(given.named ?? nameOf(nameless), taken)
  const article = makeArticle(id, content)
  const hints = [...page.hints.map(hintWords), ...unknownKeys(page)]
  const leftOut = (fate: DraftItem['fate'], why: Phrase, rest: Partial<DraftItem> = {}) => ({
    given: { ...given, id: null },
    shown: draftItem(fate, file, { after: article, notes: [why, ...hints], page: lines, ...rest }),
  })
  const [complaint] = complaints
  if (complaint !== undefined) return leftOut('rejected', complaint.why)
  if (paragraphs.length === 0)
    return leftOut(
      'rejected',
      say`No paragraph of it reads like an article. Check that it is the right page.`,
    )
  if (held !== null && given.taken.size === 0)
    return leftOut(
      'unchanged',
      say`The corpus has this text already, as ${held.id}. What is known about it is changed there.`,
      { before: held, after: held },
    )
  const stones = [...new Set([tombstoneOf(page), tombstoneOf(article)])].filter(stone => burials.has(stone))
  const [stone] = stones
  const repeated =
    typeof repeats?.of === 'number' ? (items[repeats.of]?.given?.id ?? null) : (repeats?.of.id ?? null)
  if (!given.admitted && stone !== undefined) return leftOut('buried', burialNote(burials.get(stone)))
  if (!given.admitted && repeats !== null) return leftOut('duplicate', repeats.note, { repeats: repeated })
  return {
    given: { ...given, id },
    shown: draftItem('new', file, {
      after: article,
      change: { put: [article], lift: stones },
      repeats: repeated,
      notes: hints,
      page: lines,
    }),
  }
}

/** Ids that must not be given again: of articles, in force or not, and of files that cannot be read as articles. */
function takenIds({ held, folder }: AdditionGround): ReadonlySet<string> & Set<string> {
  return new Set([
    ...held.articles.map(({ id }) => id),
    ...folder.articles.map(({ id }) => id),
    ...folder.buried.map(({ article }) => article.id),
    ...fileIds(folder.problems),
  ])
}

function unknownKeys({ extra }: Page): Phrase[] {
  return Object.keys(extra)
    .filter(key => key !== 'reports')
    .map(key => say`The key ${printable(key)} is unknown; it is kept but not used.`)
}
