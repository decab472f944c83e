import { endOfHead, type LabelledLine } from './labelled-line.ts'
import { isAgency, isOutletName, NAME } from './outlet-names.ts'

const COPYRIGHT = new RegExp(
  `(?:©|\\([Cc]\\)|[Cc]opyright|COPYRIGHT)(?: ?(?:©|\\([Cc]\\)))?,? ?(?:(?:(?:19|20)\\d\\d(?: ?[-–—] ?(?:19|20)?\\d\\d)?,? (?:by )?(${NAME}))|(${NAME})(?:,? (?:19|20)\\d\\d))`,
  'u',
)
/** A company's name is seldom the outlet's. */
const COMPANY =
  /\b(?:limited|ltd|plc|group|holdings?|publish\w+|corporation|corp|communications|ventures|digital|gmbh|pvt|entertainment|network|partners)\b/i
const LEGAL_ENDING = /[,.]? ?(?:\b(?:LLC|Inc|Company|Co|All Rights.*|All rights.*))?\.?$/u

const OWN_NAME: readonly RegExp[] = [
  new RegExp(
    `\\ball of (${NAME}),? .*\\b(?:news|newsletters?|journalism|articles|reporting|coverage)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(${NAME})['’]s? (?:free |daily |weekly |morning |email |e-mail ){0,2}(?:newsletters?|journalism|reporting)\\b`,
    'u',
  ),
  new RegExp(`\\b[Tt]hank you for (?:reading|visiting|supporting) (${NAME})`, 'u'),
  new RegExp(`\\b[Ww]elcome to (${NAME})`, 'u'),
  new RegExp(
    `\\b(?:[Ss]ubscribe|[Ss]ubscription|[Ss]ubscribing|[Ss]ubscriber) to (${NAME})(?:$|[.,!]| (?:for|to|and|now|today)\\b)`,
    'u',
  ),
]
const NO_OUTLET =
  /\b(?:newsletters?|briefings?|premium|plus|digest|alerts?|podcasts?|youtube|facebook|twitter|telegram|whatsapp|instagram|google|apple|mailchimp|our|us|now|join|subscribe|sign|get|daily|weekly|morning|middle east|world|politics|channel)\b/i

const DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’'-]*[\\p{L} .,/’'-]{0,60}\\d{0,2},? ?)?\\((${NAME})\\) ?(?:[-–—]{1,2}|\\p{Pd}) ?`,
  'u',
)
const SLASHED_DATELINE = /^\p{Lu}{3}[\p{L} ,.\d-]{0,60}\/([\p{Lu}-]{2,12})\/\./u
const SOURCE = new RegExp(
  `^(?:[Ss]ource|SOURCE|[Vv]ia) ?: ?(${NAME}?)(?: (?:and|with) (?:news |other )?agencies)?\\.?$`,
  'u',
)
const BYLINE = new RegExp(`^(?:[Bb]y |BY )?(?:\\p{Lu}[\\p{L}.’'-]*[ ,]{1,2}){2,6}(${NAME})$`, 'u')

/** The outlet, where the page names its own; null where it does not or names several. Agencies come last. */
export function outletIn(lines: readonly LabelledLine[], headline: string | null): string | null {
  const evidence = [
    ...copyright(lines).map(name => ({ name, rank: isAgency(name) ? 5 : 0 })),
    ...suffixes(lines, headline).map(name => ({ name, rank: 1 })),
    ...ownNames(lines).map(name => ({ name, rank: 2 })),
    ...matches(lines, 'metadata', SOURCE).map(name => ({ name, rank: 3 })),
    ...bylines(lines).map(name => ({ name, rank: 3 })),
    ...datelines(lines).map(name => ({ name, rank: 4 })),
  ]
  const rank = Math.min(...evidence.map(each => each.rank))
  const names = evidence.filter(each => each.rank === rank).map(({ name }) => name)
  const different = new Set(names.map(name => name.toLowerCase().replace(/^the /, '')))
  return different.size === 1 ? (names[0] ?? null) : null
}

function copyright(lines: readonly LabelledLine[]): string[] {
  return lines.flatMap(({ label, text }) => {
    if (label !== 'boilerplate' && label !== 'metadata') return []
    const parts = COPYRIGHT.exec(text.slice(0, 300))
    const written = (parts?.[1] ?? parts?.[2])?.split(/\. (?=\p{Lu})/u)[0]
    if (written === undefined || COMPANY.test(written)) return []
    const name = written.replace(LEGAL_ENDING, '').replace(/[.,'’]+$/u, '')
    return name === '' || /^(?:all|the|this|content)$/i.test(name) ? [] : [name]
  })
}

/** `Headline | Outlet` beside the headline itself, as the title of a window has it. */
function suffixes(lines: readonly LabelledLine[], headline: string | null): string[] {
  if (headline === null) return []
  return lines.flatMap(({ label, text }) => {
    if (label === 'body' || !text.startsWith(headline)) return []
    const suffix = /^ [|–—-] ([^|–—]{2,40})$/u.exec(text.slice(headline.length))?.[1]
    return suffix !== undefined && isOutletName(suffix) ? [suffix] : []
  })
}

function ownNames(lines: readonly LabelledLine[]): string[] {
  return lines.flatMap(({ label, text }) => {
    if (label !== 'boilerplate' || text.length > 600) return []
    return OWN_NAME.flatMap(form => {
      const name = form.exec(text)?.[1]?.replace(/[.,'’]+$/u, '')
      return name === undefined || NO_OUTLET.test(name) || !isTelling(name) ? [] : [name]
    })
  })
}

/** Initials of a few letters may stand for anything. */
function isTelling(name: string): boolean {
  return name.length > 3 || isOutletName(name)
}

function bylines(lines: readonly LabelledLine[]): string[] {
  return matches(lines.slice(0, endOfHead(lines)), 'metadata', BYLINE).filter(isOutletName)
}

function datelines(lines: readonly LabelledLine[]): string[] {
  const opening = lines.filter(({ label }) => label === 'body').slice(0, 2)
  return opening.flatMap(({ text }) => {
    const start = text.slice(0, 120)
    const name = DATELINE.exec(start)?.[1] ?? SLASHED_DATELINE.exec(start)?.[1]
    return name === undefined ? [] : [name]
  })
}

function matches(lines: readonly LabelledLine[], wanted: string, form: RegExp): string[] {
  return lines.flatMap(({ label, text }) => {
    const name = label === wanted && text.length <= 120 ? form.exec(text)?.[1] : undefined
    return name === undefined ? [] : [name]
  })
}
