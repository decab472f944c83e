import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Curation } from '../../src/desk/curation/curation.ts'
import { openCuration } from '../../src/desk/curation/open-curation.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { serveCuration } from '../../src/thread/serve-curation.ts'
import { today } from '../../src/today.ts'
import { type Trouble, troubleFile } from './curation-over.ts'

// The real curation, in trouble where a file beside the corpus says so.

const TROUBLES: Readonly<Record<Trouble['how'], () => void>> = {
  'end the thread': () => process.exit(7),
  'use up the memory': () => {
    const kept: number[][] = []
    for (;;) kept.push(new Array(10_000).fill(kept.length))
  },
  'never end': () => {
    for (;;);
  },
}

serveCuration(folder => {
  const curation = openCuration(openCorpusFolder(folder, today), {
    now: () => new Date(),
    newId: () => randomBytes(12).toString('hex'),
  })
  const look = (method: string, when: Trouble['when']) => {
    const file = troubleFile(folder)
    const trouble = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Trouble | null) : null
    if (trouble?.method === method && trouble.when === when) TROUBLES[trouble.how]()
  }
  return new Proxy(curation, {
    get:
      (target, method: keyof Curation) =>
      async (...given: unknown[]) => {
        look(method, 'before')
        const work = target[method] as (...given: unknown[]) => Promise<unknown>
        const done = await work.apply(target, given)
        look(method, 'after')
        return done
      },
  })
})
