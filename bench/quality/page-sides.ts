import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ActorTable } from '../../src/actors/actor.ts'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import type { Article } from '../../src/news/article.ts'
import { sentences } from '../../src/text/sentences.ts'
import { type Figure, figureOf } from './figure.ts'
import { article, attributed, linesOf } from './label-lines.ts'

const CURATED = 'corpus/actors.md'

const label = z.object({ file: z.string(), sentence: z.string(), side: z.string(), speaker: z.string() })
const sides: Readonly<Record<string, string>> = { Russia: 'russia', 'United States': 'us', Iran: 'iran' }

/** A sentence of a saved page whose predicted and labelled sides differ. */
export interface SideError {
  readonly sentence: string
  readonly labelled: readonly string[]
  readonly seen: readonly string[]
}

/**
 * Sentences of the saved pages: attributed, and to the right side (Russia, the United States, Iran, other). A speaker is
 * on the side that he or she speaks for, or else comes from.
 */
export function measureSides(sharedEval: string, seeds: string): { figures: Figure[]; errors: SideError[] } {
  const labels = linesOf(join(sharedEval, 'seeds', 'statements.jsonl'), label)
  const body = bodyOf(join(sharedEval, 'seeds', 'line_labels.jsonl'))
  const articles = readdirSync(seeds)
    .filter(file => file.endsWith('.txt'))
    .map(file =>
      article(
        file,
        readFileSync(join(seeds, file), 'utf8')
          .split(/\r?\n/)
          .filter((_, index) => body.has(`${file}:${index + 1}`)),
      ),
    )
  const curated = existsSync(CURATED) ? parseActors(readFileSync(CURATED, 'utf8')).actors : []
  const actors = buildActorTable(curated, articles)
  const errors: SideError[] = []
  let right = 0
  let predicted = 0
  let labelled = 0
  for (const one of articles) {
    const gold = new Map<string, Set<string>>()
    for (const { file, sentence, side } of labels) if (file === one.id) put(gold, comparable(sentence), side)
    const seen = sidesOfSentences(one, actors)
    for (const sentence of new Set([...gold.keys(), ...seen.keys()])) {
      const wanted = gold.get(sentence) ?? new Set<string>()
      const given = seen.get(sentence) ?? new Set<string>()
      labelled += wanted.size
      predicted += given.size
      right += [...given].filter(side => wanted.has(side)).length
      if (wanted.size !== given.size || [...given].some(side => !wanted.has(side)))
        errors.push({ sentence, labelled: [...wanted], seen: [...given] })
    }
  }
  return {
    errors,
    figures: [
      figureOf('statements of the pages: sentence and side, precision', right / predicted, {
        floor: 0.97,
        aim: 0.98,
      }),
      figureOf('statements of the pages: sentence and side, recall', right / labelled, {
        floor: 0.9,
        aim: 0.95,
      }),
    ],
  }
}

function sidesOfSentences(one: Article, actors: ActorTable): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const statements = statementsOf(one, actors)
  for (const [index, text] of one.paragraphs.entries())
    for (const sentence of sentences(text))
      for (const { paragraph, content, actor, origin } of statements)
        if (paragraph === index + 1 && attributed(text, sentence, [content]))
          put(
            found,
            comparable(text.slice(sentence.start, sentence.end)),
            sides[actor ?? ''] ?? sides[origin ?? ''] ?? 'other',
          )
  return found
}

const lineLabel = z.object({ file: z.string(), line_no: z.number(), label: z.string() })

function bodyOf(path: string): ReadonlySet<string> {
  const rows = linesOf(path, lineLabel)
  return new Set(rows.filter(row => row.label === 'body').map(row => `${row.file}:${row.line_no}`))
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}

function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
