import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openCoverage } from '../../src/coverage.ts'
import type { OpenDesk } from '../../src/desk/open-desk.ts'
import type { Answer } from '../../src/desk/reply.ts'
import { serveDesk } from '../../src/thread/serve-desk.ts'

// The real desk, in trouble when it is asked for some: what no real question is known to do can so be tried.

/** The name says it all. */
class Bespoke extends Error {
  override readonly name = 'Bespoke'
}

const TROUBLES: Readonly<Record<string, () => Promise<Answer> | Answer>> = {
  'throw an error': () => {
    throw new Bespoke('it broke', { cause: new TypeError('inside', { cause: 'a word' }) })
  },
  'answer with what cannot be sent': () => ({ heading: () => '' }) as unknown as Answer,
  'end the thread': () => process.exit(7),
  'throw where nobody catches': () => {
    setImmediate(() => {
      throw new Bespoke('nobody caught it')
    })
    return new Promise(() => {})
  },
  'use up the memory': () => {
    const kept: number[][] = []
    for (;;) kept.push(new Array(10_000).fill(kept.length))
  },
  'never end': () => {
    for (;;);
  },
}

function troubled(desk: OpenDesk): OpenDesk {
  return { ...desk, ask: async (question, filters) => TROUBLES[question]?.() ?? desk.ask(question, filters) }
}

await serveDesk(async (corpus, state, progress) => {
  if (existsSync(join(corpus, 'end-while-reading'))) process.exit(7)
  const coverage = await openCoverage(corpus, { from: 'record', ...(state !== null && { state }) }, progress)
  return { ...coverage, desk: troubled(coverage.desk) }
})
