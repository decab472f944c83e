const OPENING =
  /^["“‘'«(]*(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|such|there|here|both(?=\s+(?:\p{Ll}*ed|\p{Ll}+s|have|had|will|would|were|are)\b)(?!\s+(?:sides|countries|states)\b)|the former|the latter|the two|nor|but|and|or|so|yet|however|instead|meanwhile|moreover|also|then|thus|therefore|still|despite (?:this|that)|for (?:example|instance)|in addition|as a result|at that)\b/iu

/** Words that make an opening "it" or "there" point at nothing before: "There is no doubt", "It is regrettable that". */
const EXPLETIVE =
  /^["“‘'«(]*(?:there(?:'s|’s)?\s+(?:is|are|was|were|will|has|have|can|no)\b|there(?:'s|’s)\s|it\s+(?:is|was|would be|will be)\s+\w+\s+(?:that|to|for)\b)/i

/** Whether a sentence opens with a word whose meaning stands in the sentence before: *he*, *this*, *but*. */
export function dangles(sentence: string): boolean {
  return OPENING.test(sentence) && !EXPLETIVE.test(sentence)
}
