import type { Verdict } from '../../src/desk/quotes/quote-check.ts'
import { isStopWord } from '../../src/text/stop-words.ts'
import type { Dice } from '../speed/dice.ts'
import type { QuoteCorpus, Utterance } from './quote-corpora.ts'
import { carelessly, inMessage } from './quote-forms.ts'
import { WRITTEN } from './written-quotes.ts'

/** A message with one quotation whose verdict is known. */
export interface MadeUpQuote {
  readonly kind: 'exact' | 'changed' | 'wrong speaker' | 'stitched' | 'invented'
  /** How it was made, for looking at errors. */
  readonly how: string
  readonly message: string
  readonly expected: Verdict
}

/** Makes quotations of the five kinds from a corpus, so many of each; `others` are corpora that it knows nothing of. */
export function madeUpQuotes(
  corpus: QuoteCorpus,
  others: readonly QuoteCorpus[],
  each: number,
  dice: Dice,
): readonly MadeUpQuote[] {
  const made: MadeUpQuote[] = []
  const make = (work: () => MadeUpQuote | null) => {
    for (let count = 0, tries = 0; count < each && tries < 50 * each; tries++) {
      const quote = work()
      if (quote === null) continue
      made.push(quote)
      count++
    }
  }
  make(() => exact(corpus, dice))
  make(() => changed(corpus, dice))
  make(() => wrongSpeaker(corpus, dice))
  make(() => stitched(corpus, dice))
  make(() => invented(corpus, others, dice))
  return made
}

const wordsOf = (text: string) => text.split(/\s+/).filter(word => word !== '')
const isContent = (word: string) => /^\p{L}{4,}$/u.test(word) && !isStopWord(word.toLowerCase())

function anySentence({ sentences }: QuoteCorpus, dice: Dice, least: number): string | null {
  const text = dice.pick(
    dice.pick(sentences.filter(paragraphs => paragraphs.length > 0)).filter(all => all.length > 0),
  )
  const sentence = dice.pick(text)
  return wordsOf(sentence).length >= least ? sentence : null
}

/** Something said, with its speaker, or a sentence without. */
function anything(
  corpus: QuoteCorpus,
  dice: Dice,
  least: number,
): { text: string; speaker: string | null } | null {
  if (corpus.utterances.length > 0 && dice.chance(0.5)) {
    const { text, speaker } = dice.pick(corpus.utterances)
    return wordsOf(text).length >= least ? { text, speaker: dice.chance(0.7) ? speaker : null } : null
  }
  const text = anySentence(corpus, dice, least)
  return text === null ? null : { text, speaker: null }
}

function exact(corpus: QuoteCorpus, dice: Dice): MadeUpQuote | null {
  const found = anything(corpus, dice, 6)
  if (!found) return null
  const { speaker } = found
  let { text } = found
  let how = speaker === null ? 'as it is' : 'with its speaker'
  const words = wordsOf(text)
  if (words.length >= 12 && dice.chance(0.3)) {
    const from = dice.between(0, words.length - 8)
    text = words.slice(from, dice.between(from + 6, words.length)).join(' ')
    how += ', cut'
  } else if (words.length >= 14 && dice.chance(0.25)) {
    const from = dice.between(4, words.length - 8)
    const to = dice.between(from + 1, words.length - 4)
    const left = words.slice(from, to).join(' ')
    // What turns the sense may not be left out.
    if (
      /\b(?:not|no|never|nor|neither|nobody|nothing|none|without|unless|if|cannot|hardly|barely)\b|n['’]t\b/i.test(
        left,
      )
    )
      return null
    text = [...words.slice(0, from), dice.pick(['…', '...', '[…]', '[...]', '(…)']), ...words.slice(to)].join(
      ' ',
    )
    how += ', with an ellipsis'
  }
  return {
    kind: 'exact',
    how,
    message: inMessage(carelessly(text, dice), speaker, dice),
    expected: 'on record',
  }
}

function changed(corpus: QuoteCorpus, dice: Dice): MadeUpQuote | null {
  const found = anything(corpus, dice, 8)
  if (!found) return null
  const words = wordsOf(found.text)
  const ways = [negated, renumbered, renamed, replaced, replaced, replaced]
  const way = dice.pick(ways)
  const text = way(words, corpus, dice)
  if (text === null || text === found.text) return null
  return {
    kind: 'changed',
    how: way.name,
    message: inMessage(carelessly(text, dice), found.speaker, dice),
    expected: 'differs',
  }
}

const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|should|must|has|have|had|does|did|do)$/
function negated(words: readonly string[], _: QuoteCorpus, dice: Dice): string | null {
  const places = words.flatMap((word, at) => (AUXILIARY.test(word) && at < words.length - 2 ? [at] : []))
  const negations = words.flatMap((word, at) => (/^(?:not|never)$/.test(word) && at > 0 ? [at] : []))
  if (negations.length > 0) return words.filter((_, at) => at !== negations[0]).join(' ')
  if (places.length === 0) return null
  const at = dice.pick(places)
  return [...words.slice(0, at + 1), 'not', ...words.slice(at + 1)].join(' ')
}

function renumbered(words: readonly string[], _: QuoteCorpus, dice: Dice): string | null {
  const places = words.flatMap((word, at) => (/\d/.test(word) ? [at] : []))
  if (places.length === 0) return null
  const place = dice.pick(places)
  const other = (digit: string) => `${(Number(digit) + dice.between(1, 8)) % 10}`
  return words.map((word, at) => (at === place ? word.replace(/\d(?=\D*$)/, other) : word)).join(' ')
}

function renamed(words: readonly string[], corpus: QuoteCorpus, dice: Dice): string | null {
  const places = words.flatMap((word, at) => (at > 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(word) ? [at] : []))
  if (places.length === 0) return null
  const place = dice.pick(places)
  const names = wordsOf(anySentence(corpus, dice, 8) ?? '').filter(
    (word, at) => at > 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(word) && word !== words[place],
  )
  return names.length === 0
    ? null
    : words.map((word, at) => (at === place ? dice.pick(names) : word)).join(' ')
}

/** Three words of content, others of the corpus in their places. */
function replaced(words: readonly string[], corpus: QuoteCorpus, dice: Dice): string | null {
  const places = words.flatMap((word, at) => (isContent(word) ? [at] : []))
  if (places.length < 5) return null
  const chosen = new Set<number>()
  while (chosen.size < 3) chosen.add(dice.pick(places))
  const others = wordsOf([1, 2, 3].map(() => anySentence(corpus, dice, 8) ?? '').join(' ')).filter(
    word => isContent(word) && !words.includes(word),
  )
  return others.length === 0
    ? null
    : words.map((word, at) => (chosen.has(at) ? dice.pick(others) : word)).join(' ')
}

function wrongSpeaker(corpus: QuoteCorpus, dice: Dice): MadeUpQuote | null {
  const said = dice.pick(corpus.utterances)
  const near = dice.chance(0.5)
  const others = corpus.utterances.filter(
    other => isOther(said, other) && (near ? other.article === said.article : other.article !== said.article),
  )
  if (others.length === 0) return null
  const wrong = dice.pick(others)
  const { speaker } = wrong
  // What is told of somebody within somebody else's words is said by both.
  const alike = ({ text }: Utterance) => text.includes(said.text) || said.text.includes(text)
  if (corpus.utterances.some(other => alike(other) && !isOther(other, wrong))) return null
  return {
    kind: 'wrong speaker',
    how: `${said.speaker} → ${speaker}, ${near ? 'the same article' : 'another article'}`,
    message: inMessage(carelessly(said.text, dice), speaker, dice),
    expected: 'someone else',
  }
}

/** Whether two speakers are surely not the same, nor on one side. */
function isOther(one: Utterance, other: Utterance): boolean {
  if (one.side !== undefined && one.side === other.side) return false
  const words = new Set(wordsOf(one.speaker.toLowerCase()))
  return !wordsOf(other.speaker.toLowerCase()).some(word => words.has(word))
}

function stitched(corpus: QuoteCorpus, dice: Dice): MadeUpQuote | null {
  const article = dice.pick(corpus.sentences)
  const way = dice.pick(['two articles', 'two paragraphs', 'one paragraph'])
  const halves = (one: string, other: string): MadeUpQuote | null => {
    const [before, after] = [wordsOf(one), wordsOf(other)]
    if (before.length < 10 || after.length < 10) return null
    const first = before.slice(0, dice.between(5, before.length - 4))
    const second = after.slice(dice.between(4, after.length - 5))
    const speaker =
      corpus.utterances.length > 0 && dice.chance(0.3) ? dice.pick(corpus.utterances).speaker : null
    const text = [...first, ...second].join(' ')
    return {
      kind: 'stitched',
      how: way,
      message: inMessage(carelessly(text, dice), speaker, dice),
      expected: 'stitched',
    }
  }
  if (way === 'two articles')
    return halves(anySentence(corpus, dice, 10) ?? '', anySentence(corpus, dice, 10) ?? '')
  if (way === 'two paragraphs') {
    if (article.length < 2) return null
    const [one, other] = [dice.between(0, article.length - 1), dice.between(0, article.length - 1)]
    return one === other ? null : halves(dice.pick(article[one] ?? ['']), dice.pick(article[other] ?? ['']))
  }
  const paragraph = article.filter(all => all.length > 1)
  if (paragraph.length === 0) return null
  const all = dice.pick(paragraph)
  const at = dice.between(0, all.length - 2)
  return halves(all[at] ?? '', all[dice.between(at + 1, all.length - 1)] ?? '')
}

function invented(corpus: QuoteCorpus, others: readonly QuoteCorpus[], dice: Dice): MadeUpQuote | null {
  const speaker =
    corpus.utterances.length > 0 && dice.chance(0.4) ? dice.pick(corpus.utterances).speaker : null
  const way = dice.pick(['shuffled', 'mixed', 'written', 'elsewhere'])
  let text: string | null = null
  if (way === 'shuffled') {
    const words = wordsOf(anySentence(corpus, dice, 9) ?? '')
    text = words.length === 0 ? null : shuffled(words, dice).join(' ')
  } else if (way === 'mixed') {
    const words = Array.from({ length: 8 }, () => wordsOf(anySentence(corpus, dice, 8) ?? '')).flat()
    text = words.length < 40 ? null : shuffled(words, dice).slice(0, dice.between(8, 20)).join(' ')
  } else if (way === 'written') text = dice.pick(WRITTEN)
  else text = others.length === 0 ? null : anySentence(dice.pick(others), dice, 8)
  if (text === null) return null
  return {
    kind: 'invented',
    how: way,
    message: inMessage(carelessly(text, dice), speaker, dice),
    expected: 'not found',
  }
}

function shuffled<Item>(items: readonly Item[], dice: Dice): readonly Item[] {
  return items
    .map(item => ({ item, order: dice.next() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item)
}
