/** What a follow-up says of itself: what it is about instead, or what it asks instead. */
export type Elided =
  | { readonly about: string; readonly preposition: string | null }
  | { readonly asks: string }

const WHY =
  /^(?:(?:and|but|so)\s+)?(why|why not|when|since when|where|who|how|how come|how many|how much)\s*[?!.]*$/i
const WHAT_ABOUT = /^(?:(?:and|but|or|so|then)\s+)?(?:what|how)\s+about\s+([^?!]+)[?!.\s]*$/i
const AND =
  /^(?:and|but|or|also)\s+(?:also\s+)?(?:(in|on|for|of|about|from|by|with|to|at|during|since|before|after)\s+)?([^?!]+)[?!.\s]*$/i
/** A whole question of its own, in spite of its "and". */
const WHOLE =
  /^(?:who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\b/i
/** What a whole question or sentence has, and what somebody goes on with has not. */
const SAYS =
  /\b(?:who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|said|says|say)\b/i
/** A follow-up names what it is about in so many words at most. */
const LONGEST = 6
/** What a text elides that goes on from a question: "why?", "and Iran?", "what about France?", or null where it stands alone. */
export function elided(typed: string): Elided | null {
  const text = typed.trim()
  const [, asks] = WHY.exec(text) ?? []
  if (asks !== undefined) return { asks }
  const [, instead] = WHAT_ABOUT.exec(text) ?? []
  const [, preposition, other] = instead === undefined ? (AND.exec(text) ?? []) : []
  const about = (instead ?? other ?? '').trim()
  if (about === '' || SAYS.test(about) || about.split(/\s+/).length > LONGEST) return null
  return { about, preposition: preposition ?? null }
}

/** Whether a text is a question of its own. */
export function isWholeQuestion(text: string): boolean {
  return WHOLE.test(text)
}
