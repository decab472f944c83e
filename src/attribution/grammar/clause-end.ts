import { type CueVerb, cueVerbs } from './cue-verbs.ts'
import { isAdverb, isPreposition, isPronoun } from './cue-words.ts'
import { finiteAt } from './noun-phrase.ts'
import type { Word } from './words.ts'

const cutters =
  /^(?:but|while|whereas|although|though|adding|saying|noting|arguing|according|citing|referring|calling|insisting|warning|and|even|in)$/

const REACH = 14

/** Where the clause that begins at `from` ends (exclusive): the sentence's end, or an earlier break in it. */
export function clauseEnd(
  words: readonly Word[],
  from: number,
  form: CueVerb['form'] | null = null,
  narrow = false,
  edge = false,
): number {
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at]
    if (!word) break
    if (word.kind === 'mark' && word.word === ';') return at
    if (word.word === ',' && edge) return at
    // "Kerry, addressing the council, said …": the main verb comes back.
    if (word.word === ',' && form === 'ing' && speaks(words[at + 1])) return at
    if (word.word === ',' && narrow && isPronoun(words[at + 1]?.word ?? '') && finiteAt(words, at + 2))
      return at
    if (word.word === ',' && cutters.test(words[at + 1]?.word ?? '') && !quotes(words, at + 1)) {
      const after = words[at + 1]?.word ?? ''
      if (after === 'and' || after === 'in' || after === 'even') {
        if (after === 'and' && continuesAs(words, at + 1, form)) return at
        continue
      }
      if (/ing$/.test(after) || !isPreposition(words[at + 2]?.word ?? '')) return at
    }
    if (/^(?:and|but)$/.test(word.word) && continuesAs(words, at, form)) return at
  }
  let to = words.length
  while (to > from && words[to - 1]?.kind === 'mark') to -= 1
  return to
}

/** "…, but that “the price was fair”": what goes on with a quotation, and has no verb of speech for it, goes on. */
function quotes(words: readonly Word[], from: number): boolean {
  if (!/^(?:but|and|while|although|though|whereas|even|in)$/.test(words[from]?.word ?? '')) return false
  if (/^(?:but|and)$/.test(words[from]?.word ?? '') && words[from + 1]?.word === 'that') return true
  for (let at = from + 1; at < words.length && at < from + REACH; at += 1) {
    if (words[at]?.kind === 'quotation') return true
    if (
      words[at]?.word === ';' ||
      (cueVerbs.get(words[at]?.word ?? '') ?? []).some(({ frame }) => frame.quote)
    )
      return false
  }
  return false
}

function speaks(word: Word | undefined): boolean {
  return (cueVerbs.get(word?.word ?? '') ?? []).some(
    ({ form, frame }) => frame.quote && (form === 'past' || form === 's'),
  )
}

/** "… and says it will": a further reporting verb of the same subject, in the form of the first. */
function continuesAs(words: readonly Word[], and: number, form: CueVerb['form'] | null): boolean {
  if (form !== 'past' && form !== 's') return false
  // "China welcomed and supported it": two verbs of the clause itself.
  if (finiteAt(words, and - 1)) return false
  let at = and + 1
  while (isAdverb(words[at]?.word ?? '') && at < and + 3) at += 1
  const word = words[at]
  if (!word || word.capital) return false
  return (
    (cueVerbs.get(word.word) ?? []).some(
      cue => cue.form === form && (cue.frame.that || cue.frame.prepositions.length > 0),
    ) && complementLikely(words[at + 1])
  )
}

function complementLikely(word: Word | undefined): boolean {
  return word !== undefined && word.word !== 'by' && (word.kind !== 'mark' || word.word === ':')
}
