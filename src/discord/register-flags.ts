import { parseArgs } from 'node:util'
import { meantBy } from '../desk/nearest.ts'

/** What `npm run register` is to do, or why that is not clear. */
export type RegisterFlags =
  | { readonly status: 'read'; readonly remove: boolean; readonly dryRun: boolean; readonly help: boolean }
  | { readonly status: 'misread'; readonly message: string }

const FLAGS = {
  'dry-run': { type: 'boolean' },
  remove: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const NAMES = Object.keys(FLAGS)

/** What `npm run register -- --help` prints. */
export const registerUsage = `Tells Discord of the commands: shows what differs from what it has, and sends that alone.

    npm run register -- [--dry-run] [--remove]

  --dry-run   shows what would be done, and does nothing
  --remove    takes all commands back
  --help      this text
              (exit 0 done, 1 failed, 2 not understood)

DISCORD_TOKEN says for which application, DISCORD_GUILD_ID in which server; without it, everywhere.
.env.example explains them.`

/** Reads the arguments of `npm run register`. */
export function readRegisterFlags(argv: readonly string[]): RegisterFlags {
  const { tokens } = parseArgs({
    args: [...argv],
    options: FLAGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const given = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') return misread(`register takes no "${token.value}"; ${known()}`)
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(FLAGS, token.name)) return misread(unknownFlag(token.rawName))
    if (token.value !== undefined)
      return misread(`${token.rawName} takes no value; write ${token.rawName} alone`)
    given.add(token.name)
  }
  return {
    status: 'read',
    remove: given.has('remove'),
    dryRun: given.has('dry-run'),
    help: given.has('help'),
  }
}

function misread(message: string): RegisterFlags {
  return { status: 'misread', message }
}

function unknownFlag(written: string): string {
  const meant = meantBy(written.replace(/^-+/, ''), NAMES)
  return `there is no option ${written}; ${meant === null ? known() : `did you mean --${meant}?`}`
}

function known(): string {
  return `known are ${NAMES.map(name => `--${name}`).join(', ')}`
}
