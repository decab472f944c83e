import { describe, expect, test } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { languages } from '../../../commands/languages.ts'
import { readLine } from '../../../src/console/command-line.ts'
import { Session } from '../../../src/console/session.ts'
import { english, tongueOf } from '../../../src/desk/words/phrase.ts'
import type { Showing } from '../../../src/discord/cards/card.ts'
import { cardOf } from '../../../src/discord/cards/card-of.ts'
import { noticeCard } from '../../../src/discord/cards/notice-card.ts'
import { deskOver } from '../../desk/small-corpus.ts'
import { walkout } from '../../desk/walkout-corpus.ts'
import { cardText } from '../../discord/cards/card-text.ts'
import { openShippedDesk } from '../shipped-desk.ts'
import { hardCoverage, LONG_QUESTION } from './hard-coverage.ts'

/** A card as the asker sees it first. */
const first: Omit<Showing, 'line'> = {
  tongue: english,
  answer: 'abcdEFGH12345678',
  page: 0,
  perPage: 5,
  audience: 'private',
  askedBy: null,
  shared: false,
  rated: false,
}

/** A command and how its card is shown, where that is not as the asker sees it first. */
type Shot = readonly [line: string, showing?: Partial<Showing>]

/** The files, each with the command whose card it shows. `vitest run tests/golden/cards -u` writes them anew. */
const SHIPPED: Readonly<Record<string, Shot>> = {
  'stance-russia-coalition': ['/stance Russia coalition'],
  'stance-last-page-shared': [
    '/stance Russia coalition',
    { page: 99, audience: 'shared', askedBy: '123456789012345678' },
  ],
  'stance-quoted-actor': ['/stance "United States" Assad', { perPage: 3 }],
  'stance-person': ['/stance Khamenei coalition'],
  'stance-declined': ['/stance Brazil coalition'],
  'compare-two-countries': ['/compare Russia "United States" coalition'],
  'compare-last-page-shared': [
    '/compare Russia "United States" coalition',
    { page: 99, audience: 'shared', askedBy: '123456789012345678' },
  ],
  'quotes-person': ['/quotes Lavrov'],
  'who-person': ['/who Lavrov'],
  'who-country': ['/who Russia'],
  'who-declined': ['/who Zanzibar'],
  'ask-question': ['/ask Why do US officials think cooperation with Russia is unlikely?'],
  'ask-declined-rated': ['/ask How many whales live in the Caspian Sea?', { rated: true, shared: true }],
  'search-words-not-remembered': ['/search air strikes', { perPage: 2, answer: null }],
  'search-phrase': ['/search "common enemy"'],
  'check-quotes': [
    '/check “Russia has no desire, no plan and no interest,” said Lukyanov. Kerry: “That is not going to happen.” Vladimir Putin: “unite efforts in the struggle against the common enemy number one.” “We will buy the moon next week,” said Kerry.',
  ],
  article: ['/article us-officials-see-no-role-for-moscow'],
  'article-paragraph': ['/article us-officials-see-no-role-for-moscow 6'],
  'article-not-held': ['/article us-officials-see-no-role'],
  sources: ['/sources'],
  help: ['/help'],
  'help-one-command': ['/help stance'],
  'no-such-option': ['/ask Who joined the coalition? outlt:Reuters'],
}

const IN_LANGUAGES: Readonly<Record<string, Shot>> = {
  'stance-russia-coalition': ['/stance Russia coalition', { rated: true }],
  'who-person': ['/who Lavrov'],
  'ask-declined': ['/ask How many whales live in the Caspian Sea?'],
  'check-speaker-open': ['/check Putin: “unite efforts in the struggle against the common enemy”'],
  article: ['/article us-officials-see-no-role-for-moscow'],
  sources: ['/sources'],
  'help-one-command': ['/help stance'],
  'no-date': ['/search Russia from:lately'],
}

/** A story that five papers tell of, in every language. */
const STORY: Readonly<Record<string, Shot>> = {
  'story-related': ['/related crews-walk-out 1'],
  'story-by-date': ['/timeline ferry crews'],
}

const HARD: Readonly<Record<string, Shot>> = {
  'hard-question-of-1000-characters': [LONG_QUESTION],
  'hard-as-many-as-fit': ['/search tolls', { perPage: 25 }],
  'hard-last-page': ['/search tolls', { perPage: 25, page: 99 }],
  'hard-markdown': ['/article looks-like-markdown'],
  'hard-markdown-quoted': ['/search piracy'],
  'hard-russian': ['/search пошлины'],
  'hard-arabic': ['/search الرسوم'],
  'hard-chinese': ['/article chinese-tolls'],
  'hard-hindi': ['/search शुल्क'],
  'hard-thai': ['/article thai-tolls'],
  'hard-long-paragraph': ['/article one-long-paragraph', { page: 1 }],
}

describe('a command on the shipped corpus', async () => {
  const desk = await openShippedDesk()
  const session = new Session(desk, commands, ({ error }) => {
    throw error
  })

  test.for(Object.entries(SHIPPED))('%s is the card of its golden file', async ([name, [line, showing]]) => {
    const reply = await session.answer(readLine(withAll(line), session.vocabulary()))
    await match(name, line, { ...first, line, ...showing }, cardOf(reply, { ...first, line, ...showing }))
  })

  test('the paragraphs around a passage are the card of their golden file', async () => {
    const line = '/article us-officials-see-no-role-for-moscow 6'
    const reply = await desk.article('us-officials-see-no-role-for-moscow', 6, 1)
    const showing: Showing = { ...first, line, answer: null, audience: 'unshareable' }
    await match('context', line, showing, cardOf(reply, showing))
  })
})

describe.each(languages)('in $name', async language => {
  const desk = await openShippedDesk()
  const session = new Session(desk, commands, ({ error }) => {
    throw error
  })
  const tongue = tongueOf(language)

  test.for(Object.entries(IN_LANGUAGES))(
    '%s is the card of its golden file',
    async ([name, [line, showing]]) => {
      const reply = await session.answer(readLine(withAll(line), session.vocabulary()))
      const shown: Showing = { ...first, tongue, line, ...showing }
      await match(`${name}.${language.locales[0]}`, line, shown, cardOf(reply, shown))
    },
  )
})

describe.each([
  { name: 'English', language: null },
  ...languages.map(language => ({ name: language.name, language })),
])('a command on a story, in $name', async ({ language }) => {
  const session = new Session(await deskOver(walkout), commands, ({ error }) => {
    throw error
  })
  const tongue = language === null ? english : tongueOf(language)
  const ending = language === null ? '' : `.${language.locales[0]}`

  test.for(Object.entries(STORY))('%s is the card of its golden file', async ([name, [line, showing]]) => {
    const reply = await session.answer(readLine(line, session.vocabulary()))
    const shown: Showing = { ...first, tongue, line, ...showing }
    await match(`${name}${ending}`, line, shown, cardOf(reply, shown))
  })
})

describe('a command on hard articles', async () => {
  const desk = await deskOver(hardCoverage)
  const session = new Session(desk, commands, ({ error }) => {
    throw error
  })

  test.for(Object.entries(HARD))('%s is the card of its golden file', async ([name, [line, showing]]) => {
    const reply = await session.answer(readLine(withAll(line), session.vocabulary()))
    await match(name, line, { ...first, line, ...showing }, cardOf(reply, { ...first, line, ...showing }))
  })

  test('the paragraphs around a passage are shortened where they are long', async () => {
    const line = '/article long-neighbours 2'
    const showing: Showing = { ...first, line, answer: null, audience: 'unshareable' }
    await match('hard-context', line, showing, cardOf(await desk.article('long-neighbours', 2, 1), showing))
  })
})

describe('a notice', () => {
  test('is the card of its golden file', async () => {
    const card = noticeCard(
      'Something went wrong. Try again; if it stays so, tell who runs On Record.',
      english,
      ['Incident 1a2b3c4d'],
    )
    await expect(`${cardText(card)}\n`).toMatchFileSnapshot('./notice.md')
  })
})

/** The command with passages for all its pages. */
function withAll(line: string): string {
  return /^\/(?:ask|stance|compare|quotes|search) /.test(line) && !/ outlt:/.test(line)
    ? `${line} limit:25`
    : line
}

async function match(name: string, line: string, showing: Showing, card: ReturnType<typeof cardOf>) {
  const { page, perPage, audience, answer } = showing
  const shown = [
    `page ${page}`,
    `${perPage} a page`,
    audience,
    answer === null ? 'not remembered' : 'remembered',
  ]
  const title = line.length > 80 ? `${line.slice(0, 80)}…` : line
  await expect(
    `# ${title}\n\n${shown.join(', ')}\n\n\`\`\`\`text\n${cardText(card)}\n\`\`\`\`\n`,
  ).toMatchFileSnapshot(`./${name}.md`)
}
