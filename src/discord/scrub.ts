/** What stands in a log where something was taken out. */
export const TAKEN_OUT = '[…]'

/** A run of so many UTF-16 units that a text has in common with a secret is no accident. */
export const SHORTEST_RUN = 12
/** Secrets shorter than this (a number, a letter) are left: taking them out would shred every line. */
const SHORTEST = 3
/** Words of English that are shorter than this tell nothing. */
const SHORTEST_WORD = 4

/** What must not stand in a log whoever put it there. Each needs time in proportion to the text. */
const NEVER: readonly RegExp[] = [
  // A bot's token: its id, a time and a signature, each in base64.
  /(?<![\w-])[\w-]{20,40}\.[\w-]{5,10}\.[\w-]{20,}/g,
  // An interaction's token begins with “interaction:” in base64.
  /aW50ZXJhY3Rpb2[\w-]+/g,
  // The address of a webhook or of an interaction's answer ends in its token.
  /\/(?:webhooks|interactions)\/[^\s"'<>]+/gi,
  // Ids of users, servers, channels and messages.
  /(?<!\d)\d{17,20}(?!\d)/g,
]

const WORD = /[\p{L}\p{N}\p{M}_]+/gu
const WORD_UNIT = /[\p{L}\p{N}\p{M}_]/u

/** Takes secrets out of texts that are to be logged. */
export interface Scrub {
  /** For the program's own words: runs of twelve characters of a secret go, and what looks like a token or an id. */
  own(text: string): string
  /**
   * For an error's message, which may repeat what was typed, whole, cut or word by word: also every secret of three
   * characters or more, and every word that stands in a secret.
   */
  foreign(text: string): string
}

/** A scrub for some secrets, without regard to case, in the ways in which a message may write them. */
export function scrubFor(secrets: readonly string[]): Scrub {
  const written = secrets.flatMap(writings).map(folded)
  const runs = new Set(written.flatMap(runsOf))
  const short = written
    .map(secret => secret.trim())
    .filter(({ length }) => length >= SHORTEST && length < SHORTEST_RUN)
  const all = written.join('\n')
  return {
    own: text => cutOut(text, [...looksSecret(text), ...commonRuns(text, runs)]),
    foreign: text =>
      cutOut(text, [
        ...looksSecret(text),
        ...commonRuns(text, runs),
        ...short.flatMap(secret => standing(secret, text)),
        ...wordsIn(all, text),
      ]),
  }
}

type Span = readonly [start: number, end: number]

/** A text as it is, within JSON, within an address, and with its characters in their usual form. */
function writings(secret: string): readonly string[] {
  const whole = secret.replace(/\p{Surrogate}/gu, '\ufffd')
  return [
    ...new Set([
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(whole),
      whole.normalize('NFKC'),
    ]),
  ]
}

/** In lower case, unit by unit, so that places stay what they are. */
function folded(text: string): string {
  // A sigma at a word's end is written in another way.
  const lower = text.toLowerCase().replaceAll('ς', 'σ')
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at)
    const low = unit.toLowerCase()
    return low.length === 1 ? low : unit
  }).join('')
}

function runsOf(secret: string): readonly string[] {
  return Array.from({ length: Math.max(0, secret.length - SHORTEST_RUN + 1) }, (_, at) =>
    secret.slice(at, at + SHORTEST_RUN),
  )
}

function looksSecret(text: string): readonly Span[] {
  return NEVER.flatMap(pattern => [...text.matchAll(pattern)].map(spanOf))
}

function spanOf({ 0: found, index }: RegExpExecArray): Span {
  return [index, index + found.length]
}

function commonRuns(text: string, runs: ReadonlySet<string>): readonly Span[] {
  if (runs.size === 0) return []
  return runsOf(folded(text)).flatMap((run, at): Span[] => (runs.has(run) ? [[at, at + SHORTEST_RUN]] : []))
}

/** Where a secret stands in a text and is no part of a longer word. */
function standing(secret: string, text: string): readonly Span[] {
  const found: Span[] = []
  const lower = folded(text)
  for (let at = lower.indexOf(secret); at >= 0; at = lower.indexOf(secret, at + 1))
    if (!joins(text, at) && !joins(text, at + secret.length)) found.push([at, at + secret.length])
  return found
}

/** Whether a word goes on at a place in a text. */
function joins(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD_UNIT.test(text.charAt(at - 1)) && WORD_UNIT.test(text.charAt(at))
}

/** The words of a text that stand in secrets. A word in a script that the program does not speak counts however short. */
function wordsIn(secrets: string, text: string): readonly Span[] {
  return [...text.matchAll(WORD)]
    .filter(
      ([word]) =>
        (word.length >= SHORTEST_WORD || /[^\x00-\x7f]/.test(word)) && secrets.includes(folded(word)),
    )
    .map(spanOf)
}

function cutOut(text: string, spans: readonly Span[]): string {
  let kept = ''
  let done = 0
  for (const [start, end] of merged(spans)) {
    kept += text.slice(done, start) + TAKEN_OUT
    done = end
  }
  return kept + text.slice(done)
}

/** Spans in order, those that touch made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = apart.at(-1)
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)]
    else apart.push([start, end])
  }
  return apart
}
