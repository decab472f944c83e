import { ACTORS, actorsRevision } from '../../src/news/actors-file.ts'
import { type Article, nameOf } from '../../src/news/article.ts'
import type { Change, Corpus, Deed, Entry, Holdings, Pace, StagedChange } from '../../src/news/corpus.ts'
import { formatArticle, parseArticle } from '../../src/news/markdown.ts'
import type { Problem } from '../../src/news/problem.ts'
import { isSlug } from '../../src/news/slug.ts'
import { tombstoneOf } from '../../src/news/tombstone.ts'
import { CorpusError } from '../../src/store/corpus-error.ts'

/** A corpus that lasts as long as the test, written as plainly as its promises can be kept. */
export interface CorpusInMemory extends Corpus {
  /** The files as they lie, by name: whoever writes here edits by hand. */
  readonly files: Map<string, string>
}

/** What a file is read as: an article, or the actors, with the revision that its text has. */
interface Reading {
  readonly text: string
  readonly revision: string
  readonly article: Article | null
}

/** What a change makes of an id: what comes into force, or null; and whether its file is written, or removed. */
interface Outcome {
  readonly reading: Reading | null
  readonly writes: boolean
}

interface State {
  readonly change: number
  readonly readings: ReadonlyMap<string, Reading>
  readonly tombstones: ReadonlySet<string>
}

const WHERE = 'memory'

/** @param files Their texts by name, as somebody put them there before the record was begun. */
export function corpusInMemory(
  files: Readonly<Record<string, string>> = {},
  today: () => string = () => '9999-12-31',
): CorpusInMemory {
  return new InMemory(new Map(Object.entries(files)), today)
}

class InMemory implements CorpusInMemory {
  readonly files: Map<string, string>
  readonly #today: () => string
  readonly #entries: Entry[] = []
  /** Every text that ever was in force, by id and revision. */
  readonly #texts = new Map<string, Reading>()
  readonly #staged = new Map<string, State>()
  #state: State = { change: 0, readings: new Map(), tombstones: new Set() }
  /** The files as the last `folder()` found them, by id. */
  #seen = new Map<string, { readonly raw: string; readonly reading: Reading | null }>()
  #stages = 0

  constructor(files: Map<string, string>, today: () => string) {
    this.files = files
    this.#today = today
  }

  async held(state?: string): Promise<Holdings> {
    this.#open()
    const staged = state === undefined ? this.#state : this.#staged.get(state)
    if (staged === undefined) throw refused('there is no such staged change', 'stage it again')
    if (staged !== this.#state && staged.change !== this.#state.change + 1) throw moved()
    return holdings(staged.readings, staged.tombstones, staged.change, [])
  }

  async folder(pace: Pace = async () => {}): Promise<Holdings> {
    const readings = new Map<string, Reading>()
    const problems: Problem[] = []
    const names = [...this.files.keys()].sort()
    this.#seen = new Map()
    for (const [done, name] of names.entries()) {
      await pace(done, names.length)
      const raw = this.files.get(name) ?? ''
      const id = name.replace(/\.md$/, '')
      if (name.toLowerCase() === 'readme.md' || id === name) continue
      const read = this.#read(id, raw)
      problems.push(...read.problems)
      if (read.reading !== null) readings.set(id, read.reading)
      this.#seen.set(id, { raw, reading: read.reading })
    }
    await pace(names.length, names.length)
    return holdings(readings, this.#state.tombstones, this.#state.change, problems)
  }

  async stage(change: Change, deed: Deed, base: number): Promise<StagedChange> {
    if (base === 0 && this.#state.change === 0) this.#open()
    else if (base !== this.#state.change) throw moved()
    const before = this.#state
    const outcomes = this.#outcomes(change)
    const tombstones = new Set(before.tombstones)
    for (const tombstone of change.lift) tombstones.delete(tombstone)
    for (const tombstone of change.bury) tombstones.add(tombstone)
    const readings = new Map(before.readings)
    for (const [id, { reading }] of outcomes) {
      if (reading?.article && tombstones.has(tombstoneOf(reading.article)))
        throw refused(`the text of ${id} was removed for good`, 'lift its tombstone in the same change')
      if (reading === null) readings.delete(id)
      else readings.set(id, reading)
    }
    const entry: Entry = {
      ...deed,
      number: before.change + 1,
      articles: [...outcomes.keys()].sort().flatMap(id => {
        const [was, is] = [before.readings.get(id), readings.get(id)]
        const [from, to] = [was?.revision ?? null, is?.revision ?? null]
        const named = (is ?? was)?.article
        return from === to ? [] : [{ id, name: named ? nameOf(named) : 'actors.md', before: from, after: to }]
      }),
      buried: [...new Set(change.bury)].filter(tombstone => !before.tombstones.has(tombstone)),
      lifted: [...before.tombstones].filter(tombstone => !tombstones.has(tombstone)),
    }
    this.#stages += 1
    const state = `staged-${this.#stages}`
    this.#staged.set(state, { change: entry.number, readings, tombstones })
    return {
      state,
      commit: async () => {
        const after = this.#staged.get(state)
        if (after === undefined) throw refused('the change was made or dropped already', 'stage it again')
        if (this.#state !== before) throw moved()
        for (const [id, outcome] of outcomes) this.#assertUnedited(id, outcome, change)
        for (const [id, { reading, writes }] of outcomes) {
          if (writes && reading !== null) this.files.set(`${id}.md`, reading.text)
          else if (writes) this.files.delete(`${id}.md`)
        }
        this.#staged.delete(state)
        this.#made(entry, after)
        return entry
      },
      drop: async () => {
        this.#staged.delete(state)
      },
    }
  }

  async lastChange(): Promise<number> {
    return this.#state.change
  }

  async history(): Promise<readonly Entry[]> {
    return [...this.#entries]
  }

  async revision(id: string, revision: string): Promise<Article | null> {
    return this.#texts.get(`${id} ${revision}`)?.article ?? null
  }

  /** Begins the record with the files as they lie. */
  #open(): void {
    if (this.#state.change > 0) return
    const readings = new Map<string, Reading>()
    for (const [name, raw] of this.files) {
      const id = name.replace(/\.md$/, '')
      if (name.toLowerCase() === 'readme.md' || id === name) continue
      const { reading } = this.#read(id, raw)
      if (reading !== null) readings.set(id, reading)
    }
    const articles = [...readings.entries()].sort(byId).map(([id, { article, revision }]) => ({
      id,
      name: article ? nameOf(article) : 'actors.md',
      before: null,
      after: revision,
    }))
    const deed: Deed = { kind: 'opening', by: 'On Record', at: new Date().toISOString(), undoes: null }
    this.#made(
      { ...deed, number: 1, articles, buried: [], lifted: [] },
      { change: 1, readings, tombstones: new Set() },
    )
  }

  #made(entry: Entry, state: State): void {
    this.#entries.push(entry)
    this.#state = state
    for (const [id, reading] of state.readings) {
      const key = `${id} ${reading.revision}`
      if (!this.#texts.has(key)) this.#texts.set(key, reading)
    }
  }

  #outcomes({ put, remove, accept, found, restore }: Change): Map<string, Outcome> {
    const outcomes = new Map<string, Outcome>()
    for (const id of remove) outcomes.set(allowed(id), { reading: null, writes: true })
    for (const id of accept) {
      const seen = this.#seen.get(allowed(id, true))
      if (seen?.reading === null && seen.raw !== '') throw refused(`${id} cannot be read`, 'mend the file')
      const shown = found.filter(file => file.id === id)
      if (shown.length > 0 && !shown.some(({ revision }) => revision === (seen?.reading?.revision ?? null)))
        throw new CorpusError(`${id} was changed by hand after it was looked at`, {
          where: WHERE,
          remedy: 'look again',
          reason: 'edited',
        })
      outcomes.set(id, { reading: seen?.reading ?? null, writes: false })
    }
    for (const { id, revision } of restore) {
      const reading = this.#texts.get(`${allowed(id, true)} ${revision}`) ?? null
      if (revision !== null && reading === null) throw refused(`${id} never was ${revision}`, 'name another')
      outcomes.set(id, { reading, writes: true })
    }
    for (const article of put) {
      const { reading } = this.#read(allowed(article.id), formatArticle(article))
      if (reading === null) throw refused(`${article.id} cannot be written`, 'mend what is said about it')
      outcomes.set(article.id, {
        reading: this.#texts.get(`${article.id} ${reading.revision}`) ?? reading,
        writes: true,
      })
    }
    return outcomes
  }

  /** What somebody wrote and nobody confirmed is neither overwritten nor removed. */
  #assertUnedited(id: string, { reading, writes }: Outcome, { remove }: Change): void {
    const raw = this.files.get(`${id}.md`)
    if (!writes || raw === undefined || raw === reading?.text) return
    const lying = this.#read(id, raw).reading
    if (lying !== null && lying.revision === this.#state.readings.get(id)?.revision) return
    // One that is no article in force can only be meant as it was seen.
    const seen = this.#seen.get(id)?.raw === raw
    if (seen && remove.includes(id) && (lying === null || !this.#state.readings.has(id))) return
    throw new CorpusError('somebody else changed this file in the meantime', {
      where: `${id}.md`,
      remedy: 'refresh first',
      reason: 'edited',
    })
  }

  #read(
    id: string,
    text: string,
  ): { readonly reading: Reading | null; readonly problems: readonly Problem[] } {
    if (id === ACTORS) {
      const revision = actorsRevision(text)
      return { reading: revision === null ? null : { text, revision, article: null }, problems: [] }
    }
    const { article, problems } = parseArticle(text, { id, name: `${id}.md`, today: this.#today() })
    return { reading: article && { text, revision: article.revision, article }, problems }
  }
}

function allowed(id: string, mayBeActors = false): string {
  if (isSlug(id) && id !== 'readme' && (mayBeActors || id !== ACTORS)) return id
  throw refused(`"${id}" cannot be the id of an article`, 'use lower-case letters and digits')
}

function holdings(
  readings: ReadonlyMap<string, Reading>,
  tombstones: ReadonlySet<string>,
  change: number,
  problems: readonly Problem[],
): Holdings {
  const all = [...readings].sort(byId).flatMap(([, { article }]) => (article ? [article] : []))
  const isBuried = (article: Article) => tombstones.has(tombstoneOf(article))
  return {
    articles: all.filter(article => !isBuried(article)),
    actors: (readings.get(ACTORS)?.text ?? '').replace(/^\uFEFF/, ''),
    problems,
    buried: all.filter(isBuried).map(article => ({ article, tombstone: tombstoneOf(article) })),
    change,
  }
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function moved(): CorpusError {
  return new CorpusError('the articles were changed in the meantime', {
    where: WHERE,
    remedy: 'look at them as they are now, and make the change again',
    reason: 'moved',
  })
}

function refused(what: string, remedy: string): CorpusError {
  return new CorpusError(what, { where: WHERE, remedy })
}
