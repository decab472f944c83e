import { commands } from '../../commands/index.ts'
import { readLine } from '../../src/console/command-line.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { knownNames } from '../../src/desk/known-names.ts'
import { english } from '../../src/desk/words/phrase.ts'
import type { Stage } from '../../src/preview/command-scene.ts'

/** What scenes are made with, over a desk. */
export function stageOver(desk: Desk): Stage {
  const vocabulary = { commands, actors: knownNames(desk.names().actors) }
  return { desk, commands, tongue: english, read: line => readLine(line, vocabulary) }
}
