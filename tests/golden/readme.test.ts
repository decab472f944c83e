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

test('the README tells what each sign means that decides a place, and no other', async () => {
  const readme = await readFile(README, 'utf8')
  const [, legend = ''] = /### Why a passage stands where it does\n([\s\S]*?)\n#/.exec(readme) ?? []
  const desk = await openShippedDesk()
  const replies = {
    ask: await desk.ask('What did Kerry and Zarif discuss in September 2014?', {}),
    search: await desk.search('Kerry Zarif', {}),
    stance: await desk.stance('Russia', 'coalition', {}),
    related: await desk.related('kerry-told-lavrov-that-syria-was-next 5', {}),
  }
  const unexplained = Object.entries(replies).flatMap(([command, { passages }]) =>
    passages
      .flatMap(({ signs }) => signs ?? [])
      .filter(({ name }) => !new RegExp(`\\| [^|]*\`${name}\`[^|]*\\| [^|]*\`/${command}\``).test(legend))
      .map(({ name }) => `${name} in /${command}`),
  )
  expect([...new Set(unexplained)]).toEqual([])
  const rows = legend.split('\n').filter(row => row.startsWith('| `'))
  for (const [command, { passages }] of Object.entries(replies))
    for (const [names = '', commands = ''] of rows.map(row => row.split(' | ')))
      if (commands.includes(`\`/${command}\``))
        for (const [, name] of names.matchAll(/`(\w+)`/g))
          expect(passages[0]?.signs?.map(sign => sign.name)).toContain(name)
  for (const { passages } of [replies.stance, replies.related])
    expect(passages[0]?.signs).toBeInstanceOf(Array)
})
