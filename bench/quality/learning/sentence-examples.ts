import { matchesFor, toChoose } from '../../../src/desk/answer.ts'
import { chosen } from '../../../src/desk/ask.ts'
import { type SentenceSigns, signReader } from '../../../src/summary/sentence-signs.ts'
import type { SquadRun } from '../squad-run.ts'

/** The sentences that a summary may be made of, as they are found for one question. */
export interface SentenceExample {
  readonly fold: 0 | 1
  readonly sentences: readonly {
    /** The logarithm of how likely its passage is. */
    readonly passage: number
    readonly signs: SentenceSigns
    /** Whether it holds an answer; where no answer is told in words, whether it stands in the paragraph that has it. */
    readonly right: boolean
  }[]
  /** How much the question counts. */
  readonly weight: number
}

/** What a question counts of which only the paragraph is told. */
const PARAGRAPH_ONLY = 0.5

/** The answerable questions, each with the sentences of the passages that are shown first. */
export async function sentenceExamples(run: SquadRun): Promise<readonly SentenceExample[]> {
  const { collection } = run
  const examples: SentenceExample[] = []
  for (const question of run.questions) {
    const { kind, fold, answers = [], gold } = question
    if (kind !== 'answerable') continue
    const ranking = await run.ranking(question)
    const { concepts } = ranking
    const { wants } = run.query(question)
    const matchesOf = matchesFor({ collection, concepts, wants, for: 'answer' })
    const read = signReader(concepts, wants)
    const passages = chosen(collection, ranking, await run.first(question, toChoose()))
    const sentences = passages.flatMap(({ parsed, likelihood }) => {
      const isGold = gold !== null && collection.idsIn(parsed.article)[parsed.paragraph - 1] === gold
      return read(parsed, matchesOf(parsed)).map((signs, place) => {
        const { start = 0, end = 0 } = parsed.sentences[place] ?? {}
        const text = parsed.text.slice(start, end)
        const right = answers.length > 0 ? answers.some(answer => text.includes(answer)) : isGold
        return { passage: Math.log(likelihood), signs, right }
      })
    })
    if (sentences.some(({ right }) => right))
      examples.push({ fold, sentences, weight: answers.length > 0 ? 1 : PARAGRAPH_ONLY })
  }
  return examples
}
