import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { type Deed, NOTHING } from '../../src/news/corpus.ts'
import { formatArticle } from '../../src/news/markdown.ts'
import { CorpusError } from '../../src/store/corpus-error.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { disagreements } from './agreement.ts'
import { startChanging } from './changing.ts'

/**
 * Tries a corpus on a disk that fills up, in a folder that may only be read, and with two processes that change it at
 * the same time: every refusal must be told in plain words, and nothing may be lost. It needs root for a disk of its
 * own and for another user; what cannot be tried is said.
 */
const TOGETHER_MS = 8_000
const NOBODY = 65_534

const scratch = mkdtempSync(join(tmpdir(), 'on-record-'))
chmodSync(scratch, 0o755)
const isRoot = process.geteuid?.() === 0
const today = () => '9999-12-31'
const deed: Deed = { kind: 'add', by: 'the bench', at: '2024-05-01T09:30:00.000Z', undoes: null }
let failures = 0

function told(name: string, passed: boolean, saw: string): void {
  if (!passed) failures += 1
  process.stdout.write(`${passed ? 'met ' : 'MISS'}  ${name}: ${saw}\n`)
}

const article = (id: string, words: number) =>
  makeArticle(id, { ...unknownMetadata, extra: {}, paragraphs: ['word '.repeat(words).trim()] })

/** Everything in a folder, byte for byte, by path. */
function bytesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(
    names.map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [path, readFileSync(path, 'latin1')]
    }),
  )
}

/** Makes a change that must be refused, and tells whether it was, in plain words and with nothing changed. */
async function refused(name: string, folder: string, words: number, expected: RegExp): Promise<void> {
  const before = bytesIn(folder)
  const corpus = openCorpusFolder(folder, today)
  try {
    const put = Array.from({ length: 8 }, (_, n) => article(`large-${n}`, words))
    const staged = await corpus.stage(
      { ...NOTHING, put, remove: ['kept'] },
      deed,
      (await corpus.held()).change,
    )
    try {
      await staged.commit()
      told(name, false, 'it was not refused')
    } finally {
      await staged.drop()
    }
  } catch (error) {
    const plain = error instanceof CorpusError && expected.test(error.message)
    const same = isDeepStrictEqual(bytesIn(folder), before)
    const wrong = await disagreements(folder, await corpus.history(), new Set())
    told(
      name,
      plain && same && wrong.length === 0,
      [String(error), ...(same ? [] : ['files changed']), ...wrong].join('; '),
    )
  }
}

/** Looks at a folder in which no record can be begun: its files answer, and stay as they are. */
async function answersFromFiles(name: string, folder: string): Promise<void> {
  const before = bytesIn(folder)
  const { articles, change } = await openCorpusFolder(folder, today).held()
  const same = isDeepStrictEqual(bytesIn(folder), before)
  told(
    name,
    change === 0 && articles.length === 2 && same,
    `${articles.length} articles, change ${change}${same ? '' : '; files changed'}`,
  )
}

function begin(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const id of ['kept', 'other']) writeFileSync(join(folder, `${id}.md`), formatArticle(article(id, 50)))
}

async function fullDisk(): Promise<void> {
  const disk = join(scratch, 'disk')
  mkdirSync(disk)
  if (!isRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status !== 0) {
    process.stdout.write('      a full disk: not tried, as no disk could be mounted\n')
    return
  }
  try {
    const folder = join(disk, 'corpus')
    begin(folder)
    // Before there is a record: answered from the files.
    writeFileSync(join(disk, 'ballast'), '')
    fill(join(disk, 'ballast'))
    await answersFromFiles('a full disk (tmpfs, 1 MB), no record yet', folder)
    rmSync(join(disk, 'ballast'))
    await openCorpusFolder(folder, today).held()
    await refused('a disk that fills up while a change is written aside', folder, 60_000, /the disk is full/)
    // Room for the record of the change and not for its files.
    await refused('a disk that fills up while a change is made', folder, 14_000, /the disk is full/)
    fill(join(disk, 'ballast'))
    await refused('a disk that is full to the last byte', folder, 10, /the disk is full/)
    rmSync(join(disk, 'ballast'))
    const corpus = openCorpusFolder(folder, today)
    const staged = await corpus.stage(
      { ...NOTHING, put: [article('late', 50)] },
      deed,
      (await corpus.held()).change,
    )
    const entry = await staged.commit()
    told('the same disk with room again', entry.number === 2, `change ${entry.number} is made`)

    spawnSync('mount', ['-o', 'remount,ro', disk])
    await refused('a disk that is read-only', folder, 10, /the disk is read-only/)
  } finally {
    spawnSync('umount', [disk])
  }
}

/** Fills a disk through one file, to the last byte. */
function fill(path: string): void {
  for (const size of [65_536, 4_096, 512, 1])
    for (;;)
      try {
        writeFileSync(path, Buffer.alloc(size), { flag: 'a' })
      } catch {
        break
      }
}

async function readOnly(): Promise<void> {
  const folder = join(scratch, 'read-only')
  begin(folder)
  const bare = join(scratch, 'bare')
  cpSync(folder, bare, { recursive: true })
  await openCorpusFolder(folder, today).held()
  for (const path of [join(folder, '.record'), folder, bare]) chmodSync(path, 0o555)
  if (isRoot) process.seteuid?.(NOBODY)
  try {
    await answersFromFiles('a folder that may only be read, no record yet', bare)
    await refused('a folder that may only be read', folder, 10, /this user may not do that here/)
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

async function together(): Promise<void> {
  const folder = join(scratch, 'together', 'corpus')
  mkdirSync(folder, { recursive: true })
  const both = ['left', 'right'].map((prefix, seed) => startChanging(folder, seed + 1, prefix))
  await pause(TOGETHER_MS)
  for (const { child } of both) child.kill('SIGSTOP')
  for (const { child } of both) child.kill('SIGKILL')
  const ends = await Promise.all(both.map(({ ended }) => ended))
  const said = both.flatMap(changing => changing.said)
  const made = said
    .flatMap(one => (one.step === 'made' ? [one.entry] : []))
    .sort((a, b) => a.number - b.number)
  const refusals = said.flatMap(one => (one.step === 'refused' ? [one] : []))
  const edited = new Set(said.flatMap(one => (one.step === 'editing' ? [one.id] : [])))
  const wrong = [...(await disagreements(folder, made, edited))]
  if (new Set(made.map(({ number }) => number)).size < made.length) wrong.push('two changes have one number')
  if (ends.some(end => end !== 'SIGKILL')) wrong.push('one of them broke')
  const history = await openCorpusFolder(folder, today).history()
  // Each may have been killed between making a change and saying so.
  if (history.length > made.length + 1 + both.length) wrong.push('changes were made that nobody was told of')
  const kinds = new Map<string, number>()
  for (const { reason, why } of refusals) kinds.set(reason ?? why, (kinds.get(reason ?? why) ?? 0) + 1)
  told(
    `two processes on one corpus for ${TOGETHER_MS / 1000} seconds`,
    wrong.length === 0 && made.length > 0,
    [
      `${made.length} changes made, none lost, ${refusals.length} refused`,
      ...[...kinds].map(([kind, count]) => `${kind}: ${count}`),
      ...wrong,
    ].join('; '),
  )
}

try {
  await fullDisk()
  await readOnly()
  await together()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
process.exitCode = failures === 0 ? 0 : 1
