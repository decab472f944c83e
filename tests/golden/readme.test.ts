import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { readLine } from '../../src/console/command-line.ts'
import { greetingLines } from '../../src/console/greeting.ts'
import { Session } from '../../src/console/session.ts'
import { paint } from '../../src/console/styled-text.ts'
import { replyText } from '../../src/console/text.ts'
import { openShippedDesk } from './shipped-desk.ts'

const README = join(import.meta.dirname, '../../README.md')
/** Columns of the terminal that the README shows. */
const WIDTH = 80
const SAMPLE = /(?<=```text\n)On Record holds[\s\S]*?(?=```)/

/** Writes the README's sample anew, from the commands in it: `vitest run tests/golden -u`. */
test('the README shows the prompt as it answers', async () => {
  const readme = await readFile(README, 'utf8')
  const shown = SAMPLE.exec(readme)?.[0] ?? ''
  const lines = [...shown.matchAll(/^> (.+)$/gm)].map(([, line = '']) => line)
  expect(lines.length).toBeGreaterThan(1)
  const session = new Session(await openShippedDesk(), commands, ({ error }) => {
    throw error
  })
  const parts = [paint(await greetingLines(session, WIDTH), false)]
  for (const line of lines) {
    const reply = await session.answer(readLine(line, session.vocabulary()))
    parts.push(`> ${line}`, replyText(reply, { width: WIDTH, colour: false }))
  }
  await expect(readme.replace(SAMPLE, () => `${parts.join('\n\n')}\n`)).toMatchFileSnapshot(README)
})
