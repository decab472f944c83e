import { parseArgs } from 'node:util'
import type { Overrides } from '../../desk/curation/plan.ts'
import { meantBy } from '../../desk/nearest.ts'

/** What a moderator asks of the corpus. */
export type CorpusRequest = { readonly corpus: string | undefined; readonly json: boolean } & (
  | {
      readonly task: 'add'
      readonly paths: readonly string[]
      readonly yes: boolean
      readonly letIn: boolean
      readonly overrides: Overrides
    }
  | { readonly task: 'refresh'; readonly yes: boolean; readonly letIn: boolean }
  | { readonly task: 'edit'; readonly id: string; readonly overrides: Overrides; readonly yes: boolean }
  | { readonly task: 'remove'; readonly ids: readonly string[]; readonly yes: boolean }
  /** The change to take back, or null for the last one. */
  | { readonly task: 'undo'; readonly number: number | null; readonly yes: boolean }
  | { readonly task: 'history'; readonly limit: number }
  | { readonly task: 'statements'; readonly csv: boolean }
  | { readonly task: 'check' | 'list' | 'status' | 'help' }
)

/** A request as it was typed, or why it is none. */
export type ReadRequest =
  | { readonly status: 'read'; readonly request: CorpusRequest }
  | { readonly status: 'misread'; readonly message: string }

const OVERRIDES = ['title', 'outlet', 'published', 'url', 'author'] as const
const FLAGS = ['corpus', 'json'] as const

/** So many changes are listed unless more are asked for. */
const LISTED = 20

/** What may follow each task: options, and what its words are. */
const TASKS = {
  status: { options: FLAGS, words: null },
  refresh: { options: [...FLAGS, 'yes', 'let-in'], words: null },
  add: { options: [...FLAGS, 'yes', 'let-in', ...OVERRIDES], words: 'PATH' },
  edit: { options: [...FLAGS, 'yes', ...OVERRIDES], words: 'ID' },
  remove: { options: [...FLAGS, 'yes'], words: 'ID' },
  history: { options: [...FLAGS, 'limit'], words: null },
  undo: { options: [...FLAGS, 'yes'], words: 'NUMBER' },
  check: { options: FLAGS, words: null },
  list: { options: FLAGS, words: null },
  statements: { options: [...FLAGS, 'csv'], words: null },
} as const satisfies Record<string, { options: readonly string[]; words: string | null }>

type Task = keyof typeof TASKS

const VALUED: ReadonlySet<string> = new Set(['corpus', 'limit', ...OVERRIDES])

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  'let-in': { type: 'boolean' },
  corpus: { type: 'string' },
  limit: { type: 'string' },
  title: { type: 'string' },
  outlet: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  author: { type: 'string' },
} as const

/** Reads the arguments of `npm run corpus`. Options may stand anywhere; behind `--` all are paths or ids. */
export function readCorpusRequest(argv: readonly string[]): ReadRequest {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const words: string[] = []
  const values = new Map<string, string>()
  const flags = new Set<string>()
  let stray: string | null = null
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue, index } = token
    // Of `-page.txt` the parser makes the options p, a, g …: what was typed says more.
    if (!Object.hasOwn(OPTIONS, name)) stray ??= rawName.startsWith('--') ? rawName : (argv[index] ?? rawName)
    else if (!VALUED.has(name)) {
      if (value !== undefined) return misread(`${rawName} takes no value; write ${rawName} alone`)
      flags.add(name)
    } else if (value === undefined || (!inlineValue && value.startsWith('-')))
      return misread(`${rawName} needs a value; write ${rawName} "…"`)
    else if (values.has(name)) return misread(`${rawName} is given twice; give it once`)
    else if (value.trim() === '' && !(words[0] === 'edit' && isOverride(name)))
      return misread(`${rawName} is empty; give a value or leave it out`)
    else values.set(name, value)
  }
  const given = { corpus: values.get('corpus'), json: flags.has('json') }
  if (flags.has('help') || (words[0] === 'help' && words.length === 1))
    return { status: 'read', request: { task: 'help', ...given } }

  const [task, ...rest] = words
  if (stray !== null) return misread(unknownOption(stray, task !== undefined && isTask(task) ? task : null))
  if (task === undefined) return misread(`no task is given; ${tasks()}`)
  if (!isTask(task)) return misread(unknownTask(task))
  const allowed: readonly string[] = TASKS[task].options
  const foreign = [...flags, ...values.keys()].find(name => !allowed.includes(name))
  if (foreign !== undefined) return misread(`${task} takes no --${foreign}; it takes ${listed(allowed)}`)

  // An unset variable of a shell gives one, and as a path it would mean the folder one stands in.
  const empty = TASKS[task].words
  if (empty !== null && rest.some(word => word.trim() === ''))
    return misread(`one ${empty} is empty; write it out, or take the empty quotes away`)
  const asked = requestOf(task, rest, values, flags)
  return typeof asked === 'string' ? misread(asked) : { status: 'read', request: { ...asked, ...given } }
}

type Asked = CorpusRequest extends infer Request
  ? Request extends CorpusRequest
    ? Omit<Request, 'corpus' | 'json'>
    : never
  : never

/** What a task is asked for, or why it cannot be. */
function requestOf(
  task: Task,
  rest: readonly string[],
  values: ReadonlyMap<string, string>,
  flags: ReadonlySet<string>,
): Asked | string {
  const yes = flags.has('yes')
  const letIn = flags.has('let-in')
  const [first, second] = rest
  const overrides: Overrides = Object.fromEntries(
    OVERRIDES.flatMap(name => (values.has(name) ? [[name, values.get(name)]] : [])),
  )
  switch (task) {
    case 'add':
      return first === undefined ? needs(task) : { task, paths: rest, yes, letIn, overrides }
    case 'remove':
      return first === undefined ? needs(task) : { task, ids: rest, yes }
    case 'edit':
      if (first === undefined) return needs(task)
      if (second !== undefined)
        return `edit takes one ID, and "${second}" is a second; edit one after the other`
      if (Object.keys(overrides).length === 0)
        return `edit needs what to say about it; give ${listed(OVERRIDES)}, with "" for what is unknown`
      return { task, id: first, overrides, yes }
    case 'undo': {
      if (second !== undefined) return 'undo takes back one change; name one, or none for the last'
      const number = first === undefined ? null : wholeNumber(first)
      return number === undefined
        ? `"${first}" is no number of a change; corpus history lists them`
        : { task, number, yes }
    }
    case 'history': {
      if (first !== undefined) return surplus(task, first)
      const limit = wholeNumber(values.get('limit') ?? String(LISTED))
      return limit === undefined
        ? '--limit is how many changes are listed; write a number from 1 on'
        : { task, limit }
    }
    case 'statements':
      if (first !== undefined) return surplus(task, first)
      return flags.has('json') && flags.has('csv')
        ? 'statements cannot print --json and --csv at once; give one of them'
        : { task, csv: flags.has('csv') }
    case 'refresh':
      return first === undefined ? { task, yes, letIn } : surplus(task, first)
    default:
      return first === undefined ? { task } : surplus(task, first)
  }
}

function needs(task: Task): string {
  const { words } = TASKS[task]
  return `${task} needs ${words}; write corpus ${task} ${words}`
}

function surplus(task: Task, word: string): string {
  return `${task} takes no "${word}"; write corpus ${task} alone`
}

/** A number from 1 on, or undefined. */
function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}

function isOverride(name: string): boolean {
  const names: readonly string[] = OVERRIDES
  return names.includes(name)
}

function misread(message: string): ReadRequest {
  return { status: 'misread', message }
}

function isTask(word: string): word is Task {
  return Object.hasOwn(TASKS, word)
}

function tasks(): string {
  return `write ${Object.keys(TASKS).join(', ')} or --help`
}

function unknownTask(word: string): string {
  const meant = meantBy(word, Object.keys(TASKS))
  return `the corpus has no task "${word}"; ${meant === null ? tasks() : `did you mean ${meant}?`}`
}

function unknownOption(name: string, task: Task | null): string {
  const allowed = task === null ? Object.keys(OPTIONS) : TASKS[task].options
  const meant = name.startsWith('--') ? meantBy(name.slice(2), allowed) : null
  const remedy = meant === null ? `known are ${listed(allowed)}` : `did you mean --${meant}?`
  const path =
    task === 'add' && !name.startsWith('--') ? `; for a path that begins with - write ./${name}` : ''
  return `there is no option ${name}; ${remedy}${path}`
}

function listed(options: readonly string[]): string {
  return options.map(name => `--${name}`).join(', ')
}
