import { parseActors } from '../../actors/curated.ts'
import { ACTORS, actorsRevision } from '../../news/actors-file.ts'
import type { Article } from '../../news/article.ts'
import type { Holdings } from '../../news/corpus.ts'
import type { Problem } from '../../news/problem.ts'
import { say } from '../words/phrase.ts'
import { type Burials, burialNote } from './burials.ts'
import { fileIds, fileName, idOfFile } from './file-ids.ts'
import { byWeight, type Draft, type DraftItem, draftItem, draftOn, withLettingIn } from './plan-draft.ts'
import { findRepeats, repeatNote } from './repeats.ts'

export const ACTORS_FILE = 'actors.md'

/** An article that lies in the folder otherwise than it is in force. */
export interface Difference {
  readonly id: string
  readonly before: Article | null
  /** null where its file is gone. */
  readonly after: Article | null
}

/** The articles that a refresh would bring in, change or take out, were none left out. */
export function differencesBetween(held: Holdings, folder: Holdings): readonly Difference[] {
  const lying = new Map(folder.articles.map(article => [article.id, article]))
  const inForce = new Map(held.articles.map(article => [article.id, article]))
  const broken = fileIds(folder.problems.filter(isError))
  const buried = new Set(folder.buried.map(({ article }) => article.id))
  return [
    ...folder.articles.flatMap((after): Difference[] => {
      const before = inForce.get(after.id) ?? null
      return before?.revision === after.revision ? [] : [{ id: after.id, before, after }]
    }),
    ...held.articles.flatMap((before): Difference[] =>
      lying.has(before.id) || broken.has(before.id) || buried.has(before.id)
        ? []
        : [{ id: before.id, before, after: null }],
    ),
  ]
}

/** Whether `actors.md` lies in the folder otherwise than it is in force. */
export function actorsDiffer(held: Holdings, folder: Holdings): boolean {
  return held.actors !== folder.actors && !fileIds(folder.problems.filter(isError)).has(ACTORS)
}

/** Plans what taking in the folder as it lies would do. */
export async function planRefresh(
  held: Holdings,
  folder: Holdings,
  burials: Burials,
  rest: () => Promise<void>,
): Promise<Draft> {
  const differences = differencesBetween(held, folder)
  const ofFile = problemsByFile(folder.problems)
  const ofId = new Map<string, readonly Problem[]>()
  for (const [where, problems] of ofFile) {
    const id = idOfFile(where)
    if (id !== null && !problems.some(isError)) ofId.set(id, problems.map(named))
  }
  await rest()
  const items = [
    ...(await comingAndGoing(held, differences, ofId, rest)),
    ...folder.buried.map(({ article, tombstone }): DraftItem => {
      const before = held.articles.find(({ id }) => id === article.id) ?? null
      return draftItem('buried', `${article.id}.md`, {
        before,
        after: article,
        offer: {
          accept: [article.id],
          found: [{ id: article.id, revision: article.revision }],
          lift: [tombstone],
        },
        notes: [burialNote(burials.get(tombstone))],
        problems: ofId.get(article.id) ?? [],
      })
    }),
    ...actorsItem(held, folder),
    ...troubled(held, ofFile, new Set(differences.map(({ id }) => id)), folder),
  ]
  return withLettingIn(draftOn(held, { kind: 'refresh', items: byWeight(items) }))
}

async function comingAndGoing(
  held: Holdings,
  differences: readonly Difference[],
  problems: ReadonlyMap<string, readonly Problem[]>,
  rest: () => Promise<void>,
): Promise<readonly DraftItem[]> {
  const fresh = differences.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []))
  const changed = new Map(differences.map(({ id, after }) => [id, after]))
  const staying = held.articles.flatMap(article => {
    const now = changed.get(article.id)
    return now === null ? [] : [now ?? article]
  })
  const repeats = await findRepeats(
    fresh.map(({ paragraphs }) => paragraphs),
    staying,
    rest,
  )
  const places = new Map(fresh.map(({ id }, place) => [id, place]))
  return differences.map(({ id, before, after }): DraftItem => {
    const file = `${id}.md`
    const coming = { accept: [id], found: [{ id, revision: after?.revision ?? null }] }
    const common = { before, after, problems: problems.get(id) ?? [] }
    const repeat = before === null ? repeats.get(places.get(id) ?? -1) : undefined
    if (repeat !== undefined) {
      const earlier = typeof repeat.of === 'number' ? fresh[repeat.of] : repeat.of
      const note = repeatNote(repeat, `${earlier?.id}.md`)
      return draftItem('duplicate', file, {
        ...common,
        offer: coming,
        repeats: earlier?.id ?? null,
        notes: [note],
      })
    }
    if (after === null) return draftItem('removed', file, { ...common, change: coming })
    if (before === null) return draftItem('new', file, { ...common, change: coming })
    const notes =
      JSON.stringify(before.extra) === JSON.stringify(after.extra)
        ? []
        : [say`Keys of its front matter that On Record does not use have changed.`]
    return draftItem('changed', file, { ...common, change: coming, notes })
  })
}

function actorsItem(held: Holdings, folder: Holdings): DraftItem[] {
  const problems = parseActors(folder.actors).problems.map(
    (problem): Problem => ({ ...problem, severity: 'warning', where: ACTORS_FILE }),
  )
  if (actorsDiffer(held, folder)) {
    const fate = held.actors === '' ? 'new' : folder.actors === '' ? 'removed' : 'changed'
    const texts = { before: linesOf(held.actors), after: linesOf(folder.actors) }
    // A mark that some editors put before it is no part of the text, and one of its revision.
    const found = [folder.actors, `\uFEFF${folder.actors}`].map(text => ({
      id: ACTORS,
      revision: actorsRevision(text),
    }))
    return [draftItem(fate, ACTORS_FILE, { change: { accept: [ACTORS], found }, texts, problems })]
  }
  return problems.length === 0 ? [] : [draftItem('warned', ACTORS_FILE, { problems })]
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** The files that cannot be read, and those that stay as they are with a warning. */
function troubled(
  held: Holdings,
  ofFile: ReadonlyMap<string, readonly Problem[]>,
  shown: ReadonlySet<string>,
  folder: Holdings,
): readonly DraftItem[] {
  const inForce = new Map(held.articles.map(article => [article.id, article]))
  const buried = new Set(folder.buried.map(({ article }) => article.id))
  return [...ofFile].flatMap(([where, problems]): DraftItem[] => {
    const id = idOfFile(where)
    const before = id === null ? null : (inForce.get(id) ?? null)
    const told = { before, after: before, problems: problems.map(named) }
    if (problems.some(isError))
      return [
        draftItem('rejected', fileName(where), {
          ...told,
          notes: before === null ? [] : [say`The article that is in force under this name stays as it is.`],
        }),
      ]
    return id !== null && (shown.has(id) || buried.has(id))
      ? []
      : [draftItem('warned', fileName(where), told)]
  })
}

function problemsByFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const ofFile = new Map<string, Problem[]>()
  for (const problem of problems) {
    const found = ofFile.get(problem.where)
    if (found === undefined) ofFile.set(problem.where, [problem])
    else found.push(problem)
  }
  return ofFile
}

/** A problem told with the name of the file alone: who reads it need not know where the folder lies. */
function named(problem: Problem): Problem {
  return { ...problem, where: fileName(problem.where) }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
