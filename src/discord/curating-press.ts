import { isPressNumber } from './press-number.ts'

/** Which lines of a page are listed. */
export type Listed = 'all' | 'dropped'

/** A stretch of what a planned item holds: from which row on, counted from 0. */
export interface Stretch {
  readonly plan: string
  /** Place of the item in the plan. */
  readonly place: number
  readonly from: number
  readonly only: Listed
}

/** What a button, a menu or a form on a moderator's card asks for. Plans, works and forms live as long as the bot runs. */
export type CuratingPress =
  /** A page of a plan, from 0. */
  | { readonly kind: 'plan'; readonly plan: string; readonly page: number }
  /** The item chosen in the menu of a plan. The menu's values are places. */
  | { readonly kind: 'look'; readonly plan: string }
  /** A stretch of a planned item. */
  | ({ readonly kind: 'item' } & Stretch)
  /** The dropped lines chosen in the menu of an item, to be taken back. The menu's values are line numbers. */
  | ({ readonly kind: 'keep' } & Stretch)
  /** A form for what a page does not tell about itself; the form, once it is sent. */
  | { readonly kind: 'describe'; readonly plan: string; readonly place: number }
  | { readonly kind: 'let in'; readonly plan: string; readonly place: number }
  | { readonly kind: 'confirm'; readonly plan: string }
  | { readonly kind: 'drop'; readonly plan: string }
  /** Stops what is running. */
  | { readonly kind: 'halt'; readonly work: string }
  /** The form for pasted text, once it is sent. */
  | { readonly kind: 'paste'; readonly form: string }
  /** A page of the changes, from 0. */
  | { readonly kind: 'changes'; readonly page: number }
  /** Takes back a change; the one chosen in a menu where there is no number. The menu's values are numbers. */
  | { readonly kind: 'undo'; readonly change: number | null }

const KINDS = [
  'plan',
  'look',
  'item',
  'keep',
  'describe',
  'let in',
  'confirm',
  'drop',
  'halt',
  'paste',
  'changes',
  'undo',
] as const satisfies readonly CuratingPress['kind'][]

/** Whether it is on a moderator's card that something was pressed. */
export function isCuratingPress(press: { readonly kind: string }): press is CuratingPress {
  return KINDS.some(kind => kind === press.kind)
}

/** Ids that nobody can guess, of letters and digits. */
const SECRET = /^[A-Za-z0-9]{8,40}$/

const LISTED: Readonly<Record<string, Listed>> = { a: 'all', d: 'dropped' }

/** The parts of the custom id that carries a press, without the version. */
export function curatingParts(press: CuratingPress): readonly (string | number)[] {
  switch (press.kind) {
    case 'plan':
      return ['plan', press.plan, press.page]
    case 'item':
    case 'keep':
      return [press.kind, press.plan, press.place, press.from, press.only === 'all' ? 'a' : 'd']
    case 'describe':
      return ['describe', press.plan, press.place]
    case 'let in':
      return ['admit', press.plan, press.place]
    case 'look':
    case 'confirm':
    case 'drop':
      return [press.kind, press.plan]
    case 'halt':
      return ['halt', press.work]
    case 'paste':
      return ['paste', press.form]
    case 'changes':
      return ['changes', press.page]
    case 'undo':
      return press.change === null ? ['undo'] : ['undo', press.change]
  }
}

/** Reads the parts of a custom id, or null where they are none of a moderator's card. */
export function readCuratingPress(kind: string, parts: readonly string[]): CuratingPress | null {
  const [first = '', second = '', third = '', fourth = ''] = parts
  if (kind === 'undo' && parts.length === 0) return { kind, change: null }
  if (kind === 'undo' || kind === 'changes') {
    if (parts.length !== 1 || !isPressNumber(first, kind === 'undo' ? 1 : 0)) return null
    return kind === 'undo' ? { kind, change: Number(first) } : { kind, page: Number(first) }
  }
  if (!SECRET.test(first)) return null
  if (parts.length === 1) return readWhole(kind, first)
  if (!isPressNumber(second, 0)) return null
  const number = Number(second)
  if (parts.length === 2) {
    if (kind === 'plan') return { kind, plan: first, page: number }
    if (kind === 'describe') return { kind, plan: first, place: number }
    return kind === 'admit' ? { kind: 'let in', plan: first, place: number } : null
  }
  const only = Object.hasOwn(LISTED, fourth) ? LISTED[fourth] : undefined
  if (parts.length !== 4 || only === undefined || !isPressNumber(third, 0)) return null
  if (kind !== 'item' && kind !== 'keep') return null
  return { kind, plan: first, place: number, from: Number(third), only }
}

function readWhole(kind: string, id: string): CuratingPress | null {
  switch (kind) {
    case 'look':
    case 'confirm':
    case 'drop':
      return { kind, plan: id }
    case 'halt':
      return { kind, work: id }
    case 'paste':
      return { kind, form: id }
    default:
      return null
  }
}
