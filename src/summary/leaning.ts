const OPENING =
  /^\(?(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|such|there|here|both(?=\s+(?:\p{Ll}*ed|\p{Ll}+s|have|had|will|would|were|are)\b)(?!\s+(?:sides|countries|states)\b)|the former|the latter|the two|nor|but|and|or|so|yet|however|instead|meanwhile|moreover|also|then|thus|therefore|still|despite (?:this|that)|for (?:example|instance)|in addition|as a result|at that)\b/iu

/** Words that make an opening "it" or "there" point at nothing before: "There is no doubt", "It is regrettable that". */
const EXPLETIVE =
  /^["“‘'«(]*(?:there(?:'s|’s)?\s+(?:is|are|was|were|will|has|have|can|no)\b|there(?:'s|’s)\s|it\s+(?:is|was|would be|will be)\s+\w+\s+(?:that|to|for)\b)/i

/** A quotation signed by a pronoun: who spoke stands in the sentence before. */
const SIGNED_BY_PRONOUN =
  /[,?!…][”"’'»]\s+(?:he|she|they)\s+(?:\p{Ll}+ly\s+)?(?:said|says|told|added|adds|asked|wrote|warned|replied|insisted|argued|explained|noted)\b/iu

/** A conclusion: what it is drawn from stands in the sentence before. */
const CONCLUDES = /^[^“"]{0,90}\b(?:therefore|thus|hence|accordingly|consequently)\b/i

/** Whether a sentence leans on the one before: it opens with *he*, *this* or *but*, draws a conclusion, or is a quotation that *he said*. */
export function leans(sentence: string): boolean {
  if (OPENING.test(sentence) && !EXPLETIVE.test(sentence)) return true
  return SIGNED_BY_PRONOUN.test(sentence) || CONCLUDES.test(sentence)
}
