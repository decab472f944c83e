import { renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { type Change, type Deed, NOTHING } from '../../src/news/corpus.ts'
import { formatArticle } from '../../src/news/markdown.ts'
import { tombstoneOf } from '../../src/news/tombstone.ts'
import { CorpusError } from '../../src/store/corpus-error.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { Dice } from '../speed/dice.ts'

/**
 * A process that changes a corpus without end: adds, edits files by hand and takes them in, removes for good, takes back.
 * It says each step before it takes it, and each change once it is told that it is made, as a line of JSON.
 *
 * Arguments: the folder, a seed, and what its articles' names begin with.
 */
const [folder = '', seed = '1', prefix = 'article'] = process.argv.slice(2)
const dice = new Dice(Number(seed))
const corpus = openCorpusFolder(folder, () => '9999-12-31')
const ids = Array.from({ length: 12 }, (_, index) => `${prefix}-${index}`)
const say = (said: object) => writeSync(1, `${JSON.stringify(said)}\n`)

for (let number = 1; ; number += 1) {
  say({ step: 'planning' })
  try {
    const planned = await plan(number)
    if (planned === null) continue
    const { change, deed, base } = planned
    say({ step: 'staging' })
    const staged = await corpus.stage(change, deed, base)
    say({ step: 'staged' })
    await corpus.held(staged.state)
    if (dice.chance(0.1)) {
      await staged.drop()
      continue
    }
    say({ step: 'committing' })
    const entry = await staged.commit()
    say({ step: 'made', entry })
  } catch (error) {
    // Beside another one, a change may be refused: in plain words, or it is a fault.
    if (!(error instanceof CorpusError)) throw error
    say({ step: 'refused', why: error.message, reason: error.reason })
  }
}

function article(id: string, number: number) {
  const paragraphs = Array.from(
    { length: dice.between(1, 40) },
    (_, at) => `Text ${seed}.${number} of ${id}, part ${at}.`,
  )
  return makeArticle(id, { ...unknownMetadata, title: `Number ${number}`, extra: {}, paragraphs })
}

async function plan(number: number): Promise<{ change: Change; deed: Deed; base: number } | null> {
  const { articles, change: base } = await corpus.held()
  const deed = { by: prefix, at: new Date().toISOString(), undoes: null }
  const some = ids.filter(() => dice.chance(0.3))
  const one = dice.between(0, 3)
  if (one === 0) {
    const put = some.map(id => article(id, number))
    return { change: { ...NOTHING, put }, deed: { ...deed, kind: 'add' }, base }
  }
  if (one === 1) {
    for (const id of some) byHand(id, dice.chance(0.2) ? null : formatArticle(article(id, number)))
    await corpus.folder()
    return { change: { ...NOTHING, accept: ids }, deed: { ...deed, kind: 'refresh' }, base }
  }
  if (one === 2) {
    const gone = articles.filter(({ id }) => some.includes(id)).slice(0, 3)
    const change = { ...NOTHING, remove: gone.map(({ id }) => id), bury: gone.map(tombstoneOf) }
    return { change, deed: { ...deed, kind: 'remove' }, base }
  }
  const last = (await corpus.history()).findLast(({ kind, by }) => kind !== 'opening' && by === prefix)
  if (last === undefined) return null
  const restore = last.articles.map(({ id, before }) => ({ id, revision: before }))
  const change = { ...NOTHING, restore, bury: last.lifted, lift: last.buried }
  return { change, deed: { ...deed, kind: 'undo', undoes: last.number }, base }
}

/** As an editor saves: beside, and then in one step into place. */
function byHand(id: string, text: string | null): void {
  say({ step: 'editing', id })
  const path = join(folder, `${id}.md`)
  if (text === null) {
    rmSync(path, { force: true })
    return
  }
  writeFileSync(join(folder, '..', `${prefix}.edited`), text)
  renameSync(join(folder, '..', `${prefix}.edited`), path)
}
