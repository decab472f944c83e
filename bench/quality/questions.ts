import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { commands } from '../../commands/index.ts'
import { readLine } from '../../src/console/command-line.ts'
import { dispatch } from '../../src/console/dispatch.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { knownNames } from '../../src/desk/known-names.ts'
import type { Reply } from '../../src/desk/reply.ts'
import { textOf } from '../../src/news/passage.ts'
import { fold } from '../../src/text/fold.ts'
import { type Baselines, leadSentences, type RankedPlaces } from './baselines.ts'
import { countOf, type Figure } from './figure.ts'

const row = z.object({
  id: z.string(),
  command: z.string(),
  expect: z.enum(['answer', 'decline']),
  gold: z.array(z.string()).default([]),
  need: z.number().default(1),
})

/** A command with what became of it. */
export interface Asked {
  readonly id: string
  readonly command: string
  readonly expect: 'answer' | 'decline'
  readonly reply: Reply
  readonly shown: Hits
  /** The same of what the rankings to compare with find, asked for the words of the command. */
  readonly minisearch: Hits
  readonly bm25: Hits
}

/** Whether enough gold pieces stand in the passages, and whether one stands in the summary. */
interface Hits {
  readonly inPassages: boolean
  readonly inSummary: boolean
}

/** How many passages and sentences the rankings to compare with have. */
const PASSAGES = 5
const SENTENCES = 3

/** Puts the commands of `seeds/questions.jsonl` to a desk, each as its console line. */
export async function askAll(
  sharedEval: string,
  desk: Desk,
  baselines: Baselines,
): Promise<readonly Asked[]> {
  const lines = readFileSync(join(sharedEval, 'seeds', 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const vocabulary = { commands, actors: knownNames(desk.names().actors) }
  const asked: Asked[] = []
  for (const line of lines) {
    const { id, command, expect, gold, need } = row.parse(JSON.parse(line))
    const reply = await dispatch(readLine(command, vocabulary), { desk, commands }, ({ error }) => {
      throw error
    })
    const pieces = gold.map(piece => comparable([piece]))
    const hits = (passages: readonly string[], summary: readonly string[]): Hits => ({
      inPassages: pieces.filter(piece => comparable(passages).includes(piece)).length >= need,
      inSummary: pieces.some(piece => comparable(summary).includes(piece)),
    })
    const found = (ranking: RankedPlaces) => {
      const places = ranking(command.replace(/^\/\w+/, ''), PASSAGES)
      return hits(
        places.map(({ text }) => text),
        leadSentences(places.slice(0, SENTENCES)),
      )
    }
    asked.push({
      id,
      command,
      expect,
      reply,
      shown: hits(
        'passages' in reply ? reply.passages.map(textOf) : [],
        'summary' in reply ? reply.summary.map(textOf) : [],
      ),
      minisearch: found(baselines.minisearch),
      bm25: found(baselines.bm25),
    })
  }
  return asked
}

/** The measures of those commands. */
export function questionFigures(asked: readonly Asked[]): readonly Figure[] {
  const answers = asked.filter(({ expect }) => expect === 'answer')
  const declines = asked.filter(({ expect }) => expect === 'decline')
  const count = (measure: string, hit: keyof Hits, floor: number) => {
    const hits = (way: 'shown' | 'minisearch' | 'bm25') => answers.filter(each => each[way][hit]).length
    return countOf(measure, hits('shown'), answers.length, {
      baseline: hits('minisearch'),
      bm25: hits('bm25'),
      floor,
      aim: answers.length,
    })
  }
  const declined = declines.filter(({ reply }) => reply.status === 'declined').length
  return [
    count('questions answered: gold in the passages', 'inPassages', 15),
    count('gold in the summary', 'inSummary', 12),
    countOf('declined as they must be', declined, declines.length, { floor: 4, aim: declines.length }),
  ]
}

function comparable(texts: readonly string[]): string {
  return fold(texts.join('\n')).replace(/\s+/g, ' ')
}
