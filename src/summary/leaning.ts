const OPENING =
  /^\(?(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|such|there|here|both(?=\s+(?:\p{Ll}*ed|\p{Ll}+s|have|had|will|would|were|are)\b)(?!\s+(?:sides|countries|states)\b)|the former|the latter|the two|nor|but|and|or|so|yet|however|instead|meanwhile|moreover|also|then|thus|therefore|still|despite (?:this|that)|for (?:example|instance)|in addition|as a result|at that)\b/iu

/** Words that make an opening "it" or "there" point at nothing before: "There is no doubt", "It is regrettable that". */
const EXPLETIVE =
  /^["“‘'«(]*(?:there(?:'s|’s)?\s+(?:is|are|was|were|will|has|have|can|no)\b|there(?:'s|’s)\s|it\s+(?:is|was|would be|will be)\s+\w+\s+(?:that|to|for)\b)/i

/** A quotation signed by a pronoun: who spoke stands in the sentence before. */
const SIGNED_BY_PRONOUN =
  /[,?!…][”"’'»]\s+(?:he|she|they)\s+(?:\p{Ll}+ly\s+)?(?:said|says|told|added|adds|asked|wrote|warned|replied|insisted|argued|explained|noted)\b/iu

/** Whether a sentence leans on the one before: it opens with *he*, *this* or *but*, or is a quotation that *he said*. */
export function leans(sentence: string): boolean {
  return (OPENING.test(sentence) && !EXPLETIVE.test(sentence)) || SIGNED_BY_PRONOUN.test(sentence)
}
