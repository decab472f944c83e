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
  /** Whether enough gold pieces stand in the passages, and whether one stands in the summary. */
  readonly inPassages: boolean
  readonly inSummary: boolean
}

/** Puts the commands of `seeds/questions.jsonl` to a desk, each as its console line. */
export async function askAll(sharedEval: string, desk: Desk): Promise<readonly Asked[]> {
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
    const passages = 'passages' in reply ? comparable(reply.passages.map(textOf)) : ''
    const summary = 'summary' in reply ? comparable(reply.summary.map(textOf)) : ''
    const pieces = gold.map(piece => comparable([piece]))
    asked.push({
      id,
      command,
      expect,
      reply,
      inPassages: pieces.filter(piece => passages.includes(piece)).length >= need,
      inSummary: pieces.some(piece => summary.includes(piece)),
    })
  }
  return asked
}

/** The measures of those commands. */
export function questionFigures(asked: readonly Asked[]): readonly Figure[] {
  const answers = asked.filter(({ expect }) => expect === 'answer')
  const declines = asked.filter(({ expect }) => expect === 'decline')
  const count = (measure: string, of: readonly Asked[], hit: (asked: Asked) => boolean, floor: number) =>
    countOf(measure, of.filter(hit).length, of.length, { floor, aim: of.length })
  return [
    count('questions answered: gold in the passages', answers, ({ inPassages }) => inPassages, 15),
    count('gold in the summary', answers, ({ inSummary }) => inSummary, 12),
    count('declined as they must be', declines, ({ reply }) => reply.status === 'declined', 4),
  ]
}

function comparable(texts: readonly string[]): string {
  return fold(texts.join('\n')).replace(/\s+/g, ' ')
}
