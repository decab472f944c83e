/**
 * What a sentence leans on the one before with: a pronoun (*he*), a word that points (*this*), one that joins (*but*),
 * one that compares (*another*), a quotation that is signed by a pronoun, or one that was opened before.
 */
export type Leaning = 'pronoun' | 'demonstrative' | 'connective' | 'comparative' | 'signed' | 'quotation'

const OPENINGS: ReadonlyMap<string, Leaning> = new Map([
  ...each(
    'pronoun',
    'he she it they his her hers its their theirs him them himself herself itself themselves',
  ),
  ...each('demonstrative', 'this that these those such there here thereby therein which whose'),
  ...each(
    'connective',
    `but and or nor so yet however also therefore thus hence moreover furthermore instead meanwhile then still
    nevertheless nonetheless consequently accordingly otherwise besides additionally similarly likewise conversely
    rather indeed subsequently afterwards afterward thereafter eventually finally lastly secondly thirdly later again
    too alternatively namely plus`,
  ),
  ...each('comparative', 'another other others both neither elsewhere'),
])

function each(leaning: Leaning, words: string): readonly (readonly [string, Leaning])[] {
  return words.split(/\s+/).map(word => [word, leaning] as const)
}

/** What makes a word of `OPENINGS` point at nothing before: what follows it, the word included. */
const STANDS: ReadonlyMap<string, RegExp> = new Map([
  [
    'there',
    /^there(?:['’]s|['’]ve|\s+(?:\p{Ll}+ly\s+)?(?:is|are|was|were|will|has|have|had|can|could|may|might|must|should|would|seems?|remains?|exists?|came|comes|no))\b/iu,
  ],
  [
    'it',
    /^it(?:['’]s|\s+(?:is|was|would be|will be|has been|had been|may be|became|becomes|seems|seemed|appears|appeared|remains|remained))\s+(?:(?:not|now|also|very|widely|generally|still|far|often|more|only)\s+)?(?:\p{L}+\s+(?:that|whether|how|why)\b|(?:until|in|on|at)\s[^,.;]{1,40}\sthat\b|(?:important|difficult|hard|easy|easier|impossible|possible|necessary|common|customary|better|best|wise|safe|fair|time|rare|unusual|useful|illegal|unlawful)\s+(?:to|for)\b)|^it\s+(?:took|takes)\s[^.;]{1,40}\s(?:to|for|before|until)\b/iu,
  ],
  [
    'this',
    /^this\s+(?:week|weekend|month|year|morning|afternoon|evening|summer|autumn|fall|winter|spring|season|century|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu,
  ],
  [
    'those',
    /^those\s+(?:who|whose|with|without|from|in|near|living|seeking|wanting|affected|accused|killed|injured|wounded)\b/iu,
  ],
  ['that', /^that\s(?=[^,.;]{3,60}\s(?:is|was|remains)\s(?:clear|unclear|no|not)\b)/iu],
  ['so', /^so\s+(?:far|long as|that|many|much|few|called)\b|^so-/iu],
  ['both', /^both\s+(?:sides|countries|states)\b|^both\s[^,.;]{1,60}\sand\b/iu],
  ['neither', /^neither\s[^,.;]{1,60}\snor\b/iu],
  ['rather', /^rather than\b/iu],
  ['later', /^later\s+(?:this|in)\b/iu],
  ['then', /^then-/iu],
  ['here', /^here['’]s\b/iu],
  ['besides', /^besides\s+(?:the|its|his|a|an|\p{Lu})/u],
  ['other', /^other(?:\s|-)than\b/iu],
])

/**
 * Several words that open a sentence and point back together; deictic times ("at this week's") do not. Like the next it has
 * no class of all letters: with one, making it takes longer than a short article takes to read.
 */
const TOGETHER =
  /^(?:(?:for|in|at|by|on|of|to|from|with|under|during|after|before|since|until|despite|because of|among|amid|beside|besides|along with|following|based on|due to|given)\s+(?:this|that|these|those|such|it|them|him|which)\b(?!\s+(?:week|month|year|summer|winter|spring|autumn|fall|who|in|from|with)\b)|(?:one|some|many|most|several|none|each|all|two|three|both|few|half) of (?:them|these|those|whom|which)\b|the (?:former|latter|two|three|pair|trio|duo|same|others?)(?!-)\b|for (?:example|instance)\b|in (?:addition|contrast|turn|fact|other words|return|response|particular|short|all|comparison),|by (?:contrast|then|comparison)\b|as (?:a result|a consequence|such|well),|as (?:a result|a consequence)\b(?! of)|on the (?:other hand|contrary)\b|at that\b|at the same time\b|even (?:so|then)\b|that said\b|more recently\b|later that\b|the (?:following|next|previous) (?:day|week|month|year|morning|night)\b|(?:a|one|two|three|few|\d+|several|many) (?:\S+ )?(?:days?|weeks?|months?|years?|hours?|minutes?) (?:later|earlier|before|afterwards?),?\s)/i

/** A quotation signed by a pronoun: who spoke stands in the sentence before. */
const SIGNED_BY_PRONOUN =
  /[,?!…][”"’'»]\s+(?:he|she|they)\s+(?:[a-z]+ly\s+)?(?:said|says|told|added|adds|asked|wrote|warned|replied|insisted|argued|explained|noted)\b|,\s(?:he|she|they)\s(?:said|says|added|adds|told \S+|wrote|warned|explained|noted)(?:\s(?:on|in|at)\s[^,]{1,30}|\s\S+)?\.$/i

/** A conclusion: what it is drawn from stands in the sentence before. */
const CONCLUDES = /^[^“"]{0,90}\b(?:therefore|thus|hence|accordingly|consequently)\b/i

/** How much of a sentence is its opening, in UTF-16 units. */
const OPENING = 140
/** Marks that may stand before the first word. */
const OPENER = /^[\s"“‘'«„([–—-]+/u
const FIRST_WORD = /^\p{L}+/u

/**
 * How a sentence leans on the one before, or null where it stands by itself. Looks at its beginning and at who signs it. In
 * speech *this* and *here* point at what everybody knows: “This is piracy,” Moreno said.
 */
export function leaningOf(sentence: string): Leaning | null {
  const opening = sentence.slice(0, OPENING).replace(OPENER, '')
  const first = FIRST_WORD.exec(opening)?.[0].toLowerCase()
  if (first !== undefined) {
    const leaning = OPENINGS.get(first)
    const spoken = leaning === 'demonstrative' && /^["“‘'«„]/.test(sentence)
    if (
      leaning !== undefined &&
      !spoken &&
      !(STANDS.get(first)?.test(opening) ?? false) &&
      !asks(first, sentence)
    )
      return leaning
    if (TOGETHER.test(opening)) return 'demonstrative'
  }
  if (CONCLUDES.test(opening)) return 'connective'
  return SIGNED_BY_PRONOUN.test(sentence) ? 'signed' : null
}

/** "Which port closed?" points at nothing before. */
function asks(first: string, sentence: string): boolean {
  return (first === 'which' || first === 'whose') && /\?["”’']*$/u.test(sentence)
}

/** Whether a sentence leans on the one before. */
export function leans(sentence: string): boolean {
  return leaningOf(sentence) !== null
}
