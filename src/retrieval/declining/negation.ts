import { formsOf, type Token } from '../../text/tokens.ts'
import { contrariesOf } from './contraries.ts'

/** Words that turn what follows them into its contrary. */
const NEGATIONS = new Set(
  'not no never cannot without none nobody nothing neither nor rarely seldom hardly'.split(' '),
)

/** Words by which a text says that something was not so. */
const REFUSALS = new Set(
  `refuse reject deny fail lack prevent ban forbid prohibit unable avoid except exclude absence decline oppose stop
  unlike rather instead`
    .split(/\s+/)
    .map(word => formsOf(word).term),
)

/** How many words before a word may turn it: “did not always accept”. */
const REACH = 4

type Said = Pick<Token, 'word' | 'term' | 'stop'>

/** Whether a word is a negation: `not`, `never`, `didn't`. */
export function negates({ word }: Pick<Token, 'word'>): boolean {
  return NEGATIONS.has(word) || /n['’]t$/.test(word)
}

/**
 * Whether a question asks for what is not so (“Which states did not sign?”) and a text has nothing of the kind: neither
 * the word that is negated with a negation or a refusal before it, nor its contrary.
 */
export function negatedAlone(question: readonly Said[], text: readonly Said[]): boolean {
  return question.some((word, place) => {
    if (!negates(word)) return false
    const turned = question.slice(place + 1).find(({ stop }) => !stop)
    return turned !== undefined && !saysNot(turned, text)
  })
}

function saysNot(turned: Said, text: readonly Said[]): boolean {
  const contraries = contrariesOf(turned.term)
  return text.some(({ term }, at) => {
    if (term !== turned.term) return contraries.includes(term)
    const before = text.slice(Math.max(0, at - REACH), at)
    return before.some(word => negates(word) || REFUSALS.has(word.term))
  })
}

/** Whether a text negates a word that a question takes for granted: “did not join” for “When did it join?”. */
export function negatedInText(question: readonly Said[], text: readonly Said[]): boolean {
  if (question.some(negates)) return false
  const asked = new Set(question.flatMap(({ stop, term }) => (stop ? [] : [term])))
  return text.some((word, at) => {
    if (!negates(word)) return false
    return text.slice(at + 1, at + REACH).some(({ term }) => asked.has(term))
  })
}
