import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Figure } from './figure.ts'

const shared = join(import.meta.dirname, '../../../shared')

/** A set of measures by the name it is asked for on the command line. */
const SETS: Readonly<Record<string, { readonly needs: string; run(): Promise<readonly Figure[]> }>> = {
  seeds: {
    needs: join(shared, 'eval', 'seeds'),
    async run() {
      const { measureSeeds } = await import('./seeds.ts')
      return measureSeeds(join(shared, 'eval'), join(shared, 'seeds'))
    },
  },
  attribution: {
    needs: join(shared, 'eval', 'attribution'),
    async run() {
      const { measureStatements } = await import('./statements.ts')
      return measureStatements(join(shared, 'eval'), join(shared, 'seeds'))
    },
  },
  quotes: {
    needs: join(shared, 'eval', 'attribution'),
    async run() {
      const { measureQuotes } = await import('./quotes.ts')
      return measureQuotes(join(shared, 'eval'), join(shared, 'seeds'))
    },
  },
  stance: {
    needs: join(shared, 'eval', 'stance'),
    async run() {
      const { measureStance } = await import('./stance.ts')
      return measureStance(join(shared, 'eval', 'stance'))
    },
  },
  actors: {
    needs: join(shared, 'eval', 'stance'),
    async run() {
      const { measureAffiliations } = await import('./affiliations.ts')
      return measureAffiliations(join(shared, 'eval', 'stance'))
    },
  },
  retrieval: {
    needs: join(shared, 'eval', 'retrieval'),
    async run() {
      const { measureRetrieval } = await import('./retrieval.ts')
      return measureRetrieval(join(shared, 'eval', 'retrieval'))
    },
  },
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const asked = positionals.length > 0 ? positionals : Object.keys(SETS)
  const unknown = asked.find(name => !(name in SETS))
  if (unknown !== undefined) {
    process.stderr.write(`There is no set "${unknown}"; the sets are ${Object.keys(SETS).join(', ')}.\n`)
    return 2
  }
  for (const name of asked) {
    const set = SETS[name]
    if (!set) continue
    if (!existsSync(set.needs)) {
      process.stdout.write(`${name}: skipped, as its data are not beside this folder.\n`)
      continue
    }
    const started = performance.now()
    const figures = await set.run()
    const seconds = (performance.now() - started) / 1000
    process.stdout.write(
      values.json ? `${JSON.stringify({ set: name, figures })}\n` : table(name, figures, seconds),
    )
  }
  return 0
}

function table(name: string, figures: readonly Figure[], seconds: number): string {
  const width = Math.max(...figures.map(({ measure }) => measure.length))
  const lines = figures.map(({ measure, floor, seen, met }) =>
    floor === null
      ? `        ${measure.padEnd(width)}  ${seen}`
      : `  ${met ? 'met ' : 'MISS'}  ${measure.padEnd(width)}  ${seen}  (must reach ${floor})`,
  )
  return `${name} (${seconds.toFixed(1)} s)\n${lines.join('\n')}\n`
}

process.exitCode = await main()
