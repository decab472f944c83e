import type { KeptDesk } from '../../../src/desk/curation/kept-desk.ts'
import type { Desk } from '../../../src/desk/desk.ts'
import { DeskUnopened } from '../../../src/desk/desk-error.ts'
import type { OpenDesk } from '../../../src/desk/open-desk.ts'
import type { Corpus } from '../../../src/news/corpus.ts'
import { deskOver } from '../small-corpus.ts'

/** The real desk over what is in force in a corpus, in this thread, and a hand in what becomes of its preparations. */
export interface DeskInHand extends KeptDesk {
  /** Called when something was read, before it is given out: it may wait, or throw. */
  reading: (state: string | null) => Promise<void>
  /** Has what was prepared break before it takes over. */
  breaks: boolean
  /** Has it answer from what it has, whatever it is told. */
  deaf: boolean
  /** What was prepared and not dropped, nor has taken over. */
  readonly waiting: number
}

export async function keptDeskOver(corpus: Corpus): Promise<DeskInHand> {
  const open = async (state?: string) => {
    const { articles, actors, change } = await corpus.held(state)
    return { articles, change, desk: await deskOver(articles, actors) }
  }
  let { desk: current, change }: { desk: OpenDesk; change: number } = await open()
  let waiting = 0
  const now: Desk = new Proxy({} as Desk, {
    get: (_, method: keyof Desk) => current[method].bind(current),
  })
  const held: DeskInHand = {
    ask: (...given) => now.ask(...given),
    stance: (...given) => now.stance(...given),
    quotes: (...given) => now.quotes(...given),
    compare: (...given) => now.compare(...given),
    who: (...given) => now.who(...given),
    search: (...given) => now.search(...given),
    related: (...given) => now.related(...given),
    timeline: (...given) => now.timeline(...given),
    article: (...given) => now.article(...given),
    sources: () => now.sources(),
    check: (...given) => now.check(...given),
    names: () => current.names(),
    bytes: () => null,
    change: () => change,
    reading: async () => {},
    breaks: false,
    deaf: false,
    get waiting() {
      return waiting
    },
    async withdraw(ids) {
      if (!held.deaf) current.withdraw(ids)
    },
    async prepare(state, { hear, signal } = {}) {
      signal?.throwIfAborted()
      const next = await open(state ?? undefined).catch(error => {
        throw new DeskUnopened('the corpus could not be read; mend it', error)
      })
      await held.reading(state)
      hear?.(next.articles.length, next.articles.length)
      signal?.throwIfAborted()
      waiting++
      return {
        articles: next.articles.length,
        paragraphs: next.articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
        takeOver: () => {
          waiting--
          if (held.breaks) return false
          if (held.deaf) return true
          current = next.desk
          change = next.change
          return true
        },
        drop: () => {
          waiting--
        },
      }
    },
  }
  return held
}
