const OPENS = /^[\s"“‘'«„([{¿¡—–-]*(?![\p{Ll}])[\p{L}\p{N}$€£#]/u
const ENDS = /[.?!…。！？؟।॥։][\s"'”’»)\]}]*$/u
const QUOTES = /["“”]/g

/** Sentences of fewer words seldom say anything by themselves. */
const CURT = 5
/** Letters of scripts that set no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u
/** Sentences longer than this, in UTF-16 units, are taken only where there is no other. */
const UNWIELDY = 600

/** How far from 1 a sentence falls that does not stand whole: a heading, a piece that a bad split left, one too short or too long. */
export function wholeness(sentence: string): number {
  const piece = !OPENS.test(sentence) || !ENDS.test(sentence)
  return (
    (piece ? 0.15 : 1) *
    (sentence.split(/\s+/, CURT).length < CURT && !UNSPACED.test(sentence) ? 0.15 : 1) *
    (sentence.length > UNWIELDY ? 0.4 : 1) *
    (opensMore(sentence) ? 0.8 : 1)
  )
}

/** Whether a sentence begins inside a quotation: the first mark in it closes one. */
export function beginsQuoted(sentence: string): boolean {
  QUOTES.lastIndex = 0
  const first = QUOTES.exec(sentence)
  if (first === null) return false
  return first[0] === '”' || (first[0] === '"' && closes(sentence, first.index))
}

/** Whether a sentence opens a quotation that it does not close: who speaks may stand behind it. */
function opensMore(sentence: string): boolean {
  let open = false
  for (const { 0: mark, index } of sentence.matchAll(QUOTES))
    open = mark === '“' || (mark === '"' && !closes(sentence, index))
  return open
}

/** Whether a plain mark closes a quotation: something stands before it, and no letter behind. */
function closes(text: string, at: number): boolean {
  return at > 0 && !/[\s([—–-]/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
}
