import { parseArgs } from 'node:util'
import type { Overrides } from '../desk/curation-addition.ts'
import { meantBy } from '../desk/nearest.ts'

/** What a moderator asks of the corpus. */
export type CorpusRequest = { readonly corpus: string | undefined; readonly json: boolean } & (
  | {
      readonly task: 'add'
      readonly paths: readonly string[]
      readonly yes: boolean
      readonly overrides: Overrides
    }
  | { readonly task: 'remove'; readonly ids: readonly string[]; readonly yes: boolean }
  | { readonly task: 'check' | 'list' | 'statements' | 'help' }
)

/** A request as it was typed, or why it is none. */
export type ReadRequest =
  | { readonly status: 'read'; readonly request: CorpusRequest }
  | { readonly status: 'misread'; readonly message: string }

const OVERRIDES = ['title', 'outlet', 'published', 'url', 'author'] as const
const FLAGS = ['corpus', 'json'] as const

/** What may follow each task: options, and what its words are. */
const TASKS = {
  add: { options: [...FLAGS, 'yes', ...OVERRIDES], words: 'PATH' },
  check: { options: FLAGS, words: null },
  list: { options: FLAGS, words: null },
  remove: { options: [...FLAGS, 'yes'], words: 'ID' },
  statements: { options: FLAGS, words: null },
} as const satisfies Record<string, { options: readonly string[]; words: string | null }>

type Task = keyof typeof TASKS

const VALUED: ReadonlySet<string> = new Set(['corpus', ...OVERRIDES])

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  corpus: { type: 'string' },
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
    else if (value.trim() === '') return misread(`${rawName} is empty; give a value or leave it out`)
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

  const yes = flags.has('yes')
  if (task === 'add' || task === 'remove') {
    const words = TASKS[task].words
    // An unset variable of a shell gives one, and as a path it would mean the folder one stands in.
    if (rest.some(word => word.trim() === ''))
      return misread(`one ${words} is empty; write it out, or take the empty quotes away`)
    if (rest.length === 0) return misread(`${task} needs ${words}; write corpus ${task} ${words}`)
    if (task === 'remove') return { status: 'read', request: { task, ids: rest, yes, ...given } }
    const overrides: Overrides = Object.fromEntries(
      OVERRIDES.flatMap(name => (values.has(name) ? [[name, values.get(name)]] : [])),
    )
    return { status: 'read', request: { task, paths: rest, yes, overrides, ...given } }
  }
  if (rest[0] !== undefined) return misread(`${task} takes no "${rest[0]}"; write corpus ${task} alone`)
  return { status: 'read', request: { task, ...given } }
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
