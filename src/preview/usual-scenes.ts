import { commandCalled } from '../desk/words/called.ts'
import { say } from '../desk/words/phrase.ts'
import { cardOf } from '../discord/cards/card-of.ts'
import { Suggestions } from '../discord/suggestions.ts'
import { ASKER, commandScene, FIRST_SHOWING, SENT, type Shot, type Stage } from './command-scene.ts'
import { keepingScenes } from './keeping-scenes.ts'
import type { Scene } from './scene.ts'

/** How many paragraphs before and after a passage its context shows. */
const AROUND = 1

/** What is typed of a name when its suggestions are drawn. */
const TYPED = 'I'

const STANCE = '/stance Russia coalition'
const COMPARE = '/compare Russia "United States" coalition'

/** The states of a card that the examples of the commands do not show. */
const STATES: readonly Shot[] = [
  { id: 'second-page', title: 'The second page', line: STANCE, showing: { page: 1 } },
  {
    id: 'shared',
    title: 'Shared with the channel',
    line: STANCE,
    showing: { audience: 'shared', askedBy: ASKER.id },
  },
  { id: 'was-shared', title: 'The asker’s card, once shared', line: STANCE, showing: { shared: true } },
  { id: 'rated', title: 'Found helpful', line: STANCE, showing: { rated: true } },
  { id: 'menu', title: 'The menu of articles, open', line: STANCE, openMenus: true },
  { id: 'direct', title: 'In a direct message', line: STANCE, showing: { audience: 'unshareable' } },
  {
    id: 'people',
    title: 'Those who come from it alone, the earliest first',
    line: '/stance Russia coalition only:people order:date',
  },
  { id: 'compare-second-page', title: 'Two actors, the second page', line: COMPARE, showing: { page: 1 } },
  { id: 'country', title: 'A country', line: '/who Russia' },
  { id: 'ambiguous', title: 'A name that the coverage does not know', line: '/who Ivanov' },
  { id: 'declined', title: 'The coverage does not say', line: '/stance Japan coalition' },
  {
    id: 'unanswerable',
    title: 'A question without an answer',
    line: '/ask How many whales live in the Caspian Sea?',
  },
  {
    id: 'filtered',
    title: 'Two passages a page, of 2016 and later',
    line: '/search Russia from:2016 limit:2',
  },
  { id: 'whole', title: 'A whole article', line: '/article us-officials-see-no-role-for-moscow' },
  { id: 'not-held', title: 'No such article', line: '/article whales-of-the-caspian' },
  { id: 'not-understood', title: 'Not understood', line: '/search Russia from:lately' },
]

/** The usual scenes: the example of every command, and the states that a card can be in. */
export async function usualScenes(stage: Stage): Promise<readonly Scene[]> {
  const examples = stage.commands.map(({ name, example, description }) => ({
    id: name,
    title: description,
    line: example,
  }))
  const scenes = await Promise.all([
    ...[...examples, ...STATES].map(shot => commandScene(shot, stage)),
    contextScene(stage),
    typingScene(stage),
  ])
  return [...scenes.flatMap(scene => scene ?? []), ...keepingScenes(stage.tongue)]
}

/** What the Context button of the first passage shows, or null where there is none. */
async function contextScene({ desk, tongue }: Stage): Promise<Scene | null> {
  const [first] = (await desk.stance('Russia', 'coalition', { limit: 1 })).passages
  if (!first) return null
  const { article, paragraph } = first
  const { components } = cardOf(await desk.article(article.id, paragraph, AROUND), {
    ...FIRST_SHOWING,
    tongue,
    line: tongue(say`/${commandCalled('article')} ${article.id} ${`${paragraph}`}`),
    perPage: 2 * AROUND + 1,
    answer: null,
    audience: 'unshareable',
  })
  return {
    id: 'context',
    title: 'The paragraphs around a passage',
    line: null,
    understood: true,
    shows: {
      kind: 'message',
      message: { components, usedBy: null, ephemeral: true, time: SENT },
      openMenus: false,
    },
  }
}

/** An actor while it is typed, or null where no command takes one. */
function typingScene({ desk, commands }: Stage): Scene | null {
  const names = desk.names()
  for (const { name: command, options } of commands)
    for (const [option, { kind }] of Object.entries(options)) {
      if (kind !== 'actor') continue
      const suggestions = new Suggestions(names).startingWith(TYPED, { kind }).map(({ name }) => name)
      return {
        id: 'autocomplete',
        title: 'An actor, while it is typed',
        line: null,
        understood: true,
        shows: { kind: 'typing', command, option, typed: TYPED, suggestions },
      }
    }
  return null
}
