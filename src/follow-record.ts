import type { CaughtUp, Keeping } from './desk/curation/keeping.ts'
import type { Log } from './discord/log.ts'
import type { Corpus } from './news/corpus.ts'

/** How often the record is looked at, and how seldom at least while that fails, in milliseconds. */
const EVERY = 2_000
const LONGEST_PAUSE = 60_000

/** Who sees to it that the desk answers from what is in force, whichever process changed the corpus. */
export interface RecordFollower {
  /** Looks now. Never rejects; looking while it looks is the same look. */
  look(): Promise<void>
  close(): void
}

/**
 * Follows the record of a corpus that other processes may change too (the shell, another bot): every now and then it
 * looks for changes that the desk does not answer from yet, and has it catch up. What it did, and what stands in the
 * way, stands in the log; what stays in the way is told once.
 */
export function followRecord(
  keeping: Pick<Keeping, 'catchUp'>,
  corpus: Pick<Corpus, 'lastChange'>,
  log: Log,
  every: number = EVERY,
): RecordFollower {
  let told = ''
  let failures = 0
  let closed = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | null = null

  const complain = (words: string, fields: { readonly error?: unknown; readonly remedy?: string }) => {
    const what = `${words} ${fields.error instanceof Error ? fields.error.message : ''}`
    if (what !== told && !closed) log.error(words, fields)
    told = what
  }
  const catchUp = async () => {
    try {
      const caughtUp = await keeping.catchUp(await corpus.lastChange())
      failures = 0
      if (caughtUp.status === 'unrecorded') return complain(RECORD_GONE, { remedy: PUT_BACK })
      told = ''
      note(caughtUp, log)
    } catch (error) {
      failures++
      complain('what changed in the corpus could not be followed', { error })
    }
  }
  const look = () => {
    clearTimeout(timer)
    looking ??= catchUp().finally(() => {
      looking = null
      wait()
    })
    return looking
  }
  const wait = () => {
    // Reading a large corpus over and over again would leave no time for anything else.
    const pause = Math.min(every * 2 ** failures, LONGEST_PAUSE)
    if (!closed) timer = setTimeout(look, pause)
  }
  wait()
  return {
    look,
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}

const RECORD_GONE = 'the record of the corpus is gone; what was read from it before is answered from'
const PUT_BACK = 'put the folder .record back, or start the bot anew to begin another from the files'

function note(caughtUp: CaughtUp, log: Log): void {
  if (caughtUp.status !== 'caught up') return
  const { entries, articles, paragraphs, remaining } = caughtUp
  const [last] = entries
  log.info('the corpus was changed elsewhere, and is answered from as it is now', {
    changes: entries.length,
    change: last?.number,
    kind: last?.kind,
    by: last?.by,
    articles,
    paragraphs,
    ...(remaining !== null && { remaining }),
  })
}
