import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { readLine } from '../../src/console/command-line.ts'
import { Session } from '../../src/console/session.ts'
import { replyText } from '../../src/console/text.ts'
import { openShippedDesk } from './shipped-desk.ts'

/** The files, each with the command whose reply it shows. `vitest run tests/golden -u` writes them anew. */
const GOLDEN = {
  'stance-russia-coalition': '/stance Russia coalition',
  'stance-quoted-actor': '/stance "United States" Assad limit:3',
  'stance-person': '/stance Khamenei coalition',
  'stance-by-date': '/stance Iran coalition order:date limit:10',
  'stance-declined': '/stance Brazil coalition',
  compare: '/compare Russia "United States" coalition',
  'compare-one-side': '/compare Iran China coalition',
  'quotes-latest': '/quotes Kerry',
  'quotes-topic': '/quotes Lavrov Syria',
  'quotes-declined': '/quotes Zarif',
  'who-person': '/who Lavrov',
  'who-country': '/who Iran',
  'ask-question': '/ask Why do US officials think cooperation with Russia is unlikely?',
  'ask-without-a-slash': 'What did Lavrov tell Kerry about Syria?',
  'ask-declined': '/ask How many whales live in the Caspian Sea?',
  'ask-two-questions': '/ask When did Kerry meet Lavrov, and why did Iran turn the coalition down?',
  'ask-mistyped': '/ask what did Kery tell Lavrvo about Siria',
  'ask-date-in-figures': '/ask What did Kerry say on 29/7?',
  'search-words': '/search air strikes limit:2',
  'search-phrase': '/search "common enemy"',
  timeline: '/timeline air strikes',
  related: '/related us-officials-see-no-role-for-moscow 6',
  'related-declined': '/related whales of the Caspian 3',
  'check-quotes':
    '/check “Russia has no desire, no plan and no interest,” said Lukyanov. Kerry: “That is not going to happen.” Vladimir Putin: “unite efforts in the struggle against the common enemy number one.” “We will buy the moon next week,” said Kerry.',
  'article-paragraph': '/article us-officials-see-no-role-for-moscow 6',
  'article-not-held': '/article us-officials-see-no-role',
  sources: '/sources',
  about: '/about',
  help: '/help',
  'help-one-command': '/help stance',
  'no-such-command': '/stnce Russia coalition',
  'no-such-option': '/ask Who joined the coalition? outlt:Reuters',
} as const

describe('a command on the shipped corpus', async () => {
  const desk = await openShippedDesk()
  const session = new Session(desk, commands, ({ error }) => {
    throw error
  })

  test('a question that goes on from one before reads as its golden file', async () => {
    const lines = ['Did Russia join the coalition?', 'and Iran?', 'why?']
    const shown: string[] = []
    for (const line of lines) {
      const reply = await session.answer(readLine(line, session.vocabulary()))
      shown.push(`# ${line}\n\n\`\`\`\`text\n${replyText(reply, { width: 80, colour: false })}\n\`\`\`\`\n`)
    }
    await expect(shown.join('\n')).toMatchFileSnapshot('./ask-follow-up.md')
  })

  test.for(Object.entries(GOLDEN))('%s reads as its golden file', async ([name, line]) => {
    const reply = await session.answer(readLine(line, session.vocabulary()))
    const text = replyText(reply, { width: 80, colour: false })
    await expect(`# ${line}\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`).toMatchFileSnapshot(`./${name}.md`)
  })
})
