import { endOfHead, type LabelledLine } from './labelled-line.ts'
import { isDateLine } from './line-cues.ts'
import { isNameOfSite, namesOfSite, outletOfDateline } from './masthead.ts'
import { isAgency, isOutletName, isPlainlyOutletName, NAME } from './outlet-names.ts'

const COPYRIGHT = new RegExp(
  `(?:©|\\([Cc]\\)|[Cc]opyright|COPYRIGHT)(?: ?(?:©|\\([Cc]\\)))?,? ?(?:(?:(?:19|20)\\d\\d(?: ?[-–—] ?(?:19|20)?\\d\\d)?,? (?:by )?(${NAME}))|(${NAME})(?:,? (?:19|20)\\d\\d))`,
  'u',
)
/** A company's name is seldom the outlet's. */
const COMPANY =
  /\b(?:group|holdings?|publish\w+|corporation|corp|communications|ventures|digital|pvt|entertainment|network|partners)\b/i
const LEGAL_ENDING = /[,.]? ?(?:\b(?:LLC|Inc|Company|Co|All Rights.*|All rights.*))?\.?$/u
/** A limited company may bear the outlet's name; where nothing else says so it is not believed. */
const LIMITED = /[,.]? \(?(?:(?:Pvt|Pty|Private)\.? )?(?:Ltd|LTD|Limited|LIMITED|plc|PLC|GmbH|AG|Pvt)\b.*$/u

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
    `^(${NAME}) (?:delivers|provides|offers|brings|publishes) .{0,80}\\b(?:coverage|news|journalism|reporting)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Ss]ubscribe|[Ss]ubscription|[Ss]ubscribing|[Ss]ubscriber) to (${NAME})(?:$|[.,!]| (?:for|from|to|and|now|today)\\b)`,
    'u',
  ),
]
/** Authors are followed too: only a name that shows itself to be an outlet's is taken. */
const FOLLOWED = new RegExp(
  `\\b[Ff]ollow (${NAME}) on (?:Twitter|Facebook|Instagram|Telegram|WhatsApp|YouTube|LinkedIn|X|Google)\\b`,
  'u',
)
const DATED = new RegExp(`^(${NAME})(?:,| [|–—-]) `, 'u')
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
const BYLINE = new RegExp(
  `^(?:[Bb]y |BY )?(?:\\p{Lu}[\\p{L}.’'-]* ){1,4}\\p{Lu}[\\p{L}.’'-]*(?:,? (?:for|FOR|of|at) |, ?)(${NAME})$`,
  'u',
)

/** The outlet, where the page names its own; null where it does not or names several. Agencies come last. */
export function outletIn(lines: readonly LabelledLine[], headline: string | null): string | null {
  const evidence = [
    ...copyright(lines).map(name => ({ name, rank: isAgency(name) ? 5 : 0 })),
    ...suffixes(lines, headline).map(name => ({ name, rank: 1 })),
    ...ownNames(lines).map(name => ({ name, rank: 2 })),
    ...matches(lines, 'metadata', SOURCE).map(name => ({ name, rank: 3 })),
    ...headLines(lines).map(name => ({ name, rank: 3 })),
    ...datelines(lines).map(name => ({ name, rank: 4 })),
  ]
  const rank = Math.min(...evidence.map(each => each.rank))
  const names = evidence.filter(each => each.rank === rank).map(({ name }) => name)
  const different = new Set(names.map(bare))
  return different.size === 1 ? (names[0]?.replace(/^the /, '') ?? null) : null
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}

function copyright(lines: readonly LabelledLine[]): string[] {
  return owners(lines).flatMap(owner => {
    const written = owner.replace(LIMITED, '')
    if (COMPANY.test(written)) return []
    if (owner !== written && !isNamedElsewhere(lines, written)) return []
    const name = written.replace(LEGAL_ENDING, '').replace(/[.,'’]+$/u, '')
    return name === '' || /^(?:all|the|this|content)$/i.test(name) ? [] : [name]
  })
}

/** Who holds the rights to the page, as it writes them. */
export function owners(lines: readonly LabelledLine[]): string[] {
  return lines.flatMap(({ label, text }) => {
    if (label !== 'boilerplate' && label !== 'metadata') return []
    const parts = COPYRIGHT.exec(text.slice(0, 300))
    return (parts?.[1] ?? parts?.[2])?.split(/(?<!\b(?:Ltd|Inc|Co))\. (?=\p{Lu})/u)[0] ?? []
  })
}

/** Whether the name is plainly an outlet's, or the page says it again: alone on a line, or where it asks for subscribers. */
function isNamedElsewhere(lines: readonly LabelledLine[], name: string): boolean {
  const own = lines.flatMap(({ label, text }) => (label === 'body' || COPYRIGHT.test(text) ? [] : [text]))
  const alone = own.some(text => bare(text) === bare(name))
  return isPlainlyOutletName(name) || alone || isNameOfSite(name, namesOfSite(own))
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
    const followed = FOLLOWED.exec(text)?.[1]
    if (followed !== undefined && isPlainlyOutletName(followed)) return [followed]
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

/** What a line above the text names: the outlet behind the author's name, a place or a date. */
function headLines(lines: readonly LabelledLine[]): string[] {
  const head = lines.slice(0, endOfHead(lines)).filter(({ label }) => label === 'metadata')
  return head.flatMap(({ text }) => {
    if (text.length > 120) return []
    const name = BYLINE.exec(text)?.[1]
    const dated = isDateLine(text) ? DATED.exec(text)?.[1] : undefined
    return [
      ...(name !== undefined && isOutletName(name) ? [name] : []),
      ...(dated !== undefined && (isAgency(dated) || isPlainlyOutletName(dated)) ? [dated] : []),
      ...[outletOfDateline(text)].filter(each => each !== null),
    ]
  })
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
