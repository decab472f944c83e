import type { Desk } from '../../src/desk/desk.ts'
import type { Answer } from '../../src/desk/reply.ts'
import type { Article } from '../../src/news/article.ts'
import { tokens } from '../../src/text/tokens.ts'
import { Dice } from './dice.ts'
import { madeUpPeople, madeUpWords } from './made-up-names.ts'

/** A question to put to a desk. */
export interface Asking {
  readonly command: 'ask' | 'stance' | 'search'
  /** What is typed, by the name of the option. */
  readonly options: Readonly<Record<string, string>>
  run(desk: Desk, limit: number): Promise<Answer>
}

/** So many questions about some articles, a third of each command, one in four about what they do not have. */
export function madeUpQuestions(articles: readonly Article[], count: number, seed = 2): readonly Asking[] {
  const dice = new Dice(seed)
  const strangers = madeUpPeople(dice, 50).map(name => `${name}ović`)
  const unheard = madeUpWords(dice, 200).map(word => `${word}qu`)
  const sentenceWords = () => contentOf(dice.pick(dice.pick(articles).paragraphs))
  const some = (most: number) => {
    const words = sentenceWords()
    const from = dice.between(0, Math.max(0, words.length - most))
    return words.slice(from, from + most).map(({ text }) => text)
  }
  const names = articles.flatMap(({ paragraphs }) => namesIn(paragraphs[0] ?? ''))
  return Array.from({ length: count }, (_, place): Asking => {
    const absent = dice.chance(0.25)
    const words = absent ? [dice.pick(unheard), dice.pick(unheard)] : some(dice.between(1, 3))
    const who = absent ? dice.pick(strangers) : dice.early(names)
    if (place % 3 === 0) {
      const question = `${dice.pick(['What did', 'Why did', 'When did'])} ${who} say about ${words.join(' ')}${absent ? '' : ` and ${some(2).join(' ')}`}?`
      return { command: 'ask', options: { question }, run: (desk, limit) => desk.ask(question, { limit }) }
    }
    if (place % 3 === 1) {
      const topic = words.slice(0, 2).join(' ')
      return {
        command: 'stance',
        options: { actor: who, topic },
        run: (desk, limit) => desk.stance(who, topic, { limit }),
      }
    }
    const sought = dice.chance(0.3) ? `"${words.slice(0, 2).join(' ')}" ${words[2] ?? ''}` : words.join(' ')
    return {
      command: 'search',
      options: { words: sought },
      run: (desk, limit) => desk.search(sought, { limit }),
    }
  })
}

function contentOf(paragraph: string): readonly { readonly text: string }[] {
  return tokens(paragraph)
    .filter(({ stop }) => !stop)
    .map(({ start, end }) => ({ text: paragraph.slice(start, end) }))
}

/** Runs of capitalised words: people and countries, for the most part. */
function namesIn(paragraph: string): readonly string[] {
  return paragraph.match(/(?<=\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?/gu) ?? []
}
