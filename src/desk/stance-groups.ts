import type { Stance } from '../retrieval/stances.ts'
import { positionOf } from '../summary/position-words.ts'
import { bestSentence, type Chosen } from './answer.ts'
import { excerpt } from './excerpt.ts'
import type { Inquiry } from './inquiry.ts'
import type { Gathered } from './passages-in-groups.ts'
import type { Role } from './reply.ts'
import { inRunningWords, isSeveral } from './words/named.ts'
import { type Phrase, say } from './words/phrase.ts'

/** In the order in which an answer shows them: what the actor says before what it does, and both before others. */
const ROLES = ['said', 'comes', 'did', 'told', 'mentioned'] as const

/** What stands over passages of a role. */
export function labelOf(role: Role, { actor, known }: Pick<Inquiry, 'actor' | 'known'>): Phrase {
  const name = inRunningWords(actor.name)
  const several = isSeveral(actor, known)
  switch (role) {
    case 'said':
      return several ? say`What ${name} say` : say`What ${name} says`
    case 'comes':
      return say`Others from ${name}`
    case 'did':
      return several ? say`What ${name} do` : say`What ${name} does`
    case 'told':
      return say`What others say of ${name}`
    case 'mentioned':
      return several ? say`Where ${name} are only named` : say`Where ${name} is only named`
  }
}

/** The best of what was found, by role. */
export function gatherByRole(inquiry: Inquiry): readonly Gathered[] {
  const { actor, found, totals, limit, concepts, self } = inquiry
  const best = found.slice(0, limit)
  return ROLES.flatMap(role => best.filter(stance => stance.role === role).slice(0, 1)).map(({ role }) => ({
    role,
    actor: actor.name,
    label: labelOf(role, inquiry),
    chosen: best.filter(stance => stance.role === role).map(chosenFrom([...concepts, ...self])),
    total: totals[role],
  }))
}

/** Turns stances into passages to show: around the statement, or around the sentence that holds most of what is asked for. */
export function chosenFrom(concepts: Parameters<typeof bestSentence>[1]) {
  return ({ parsed, role, statement, relevance }: Stance): Chosen => {
    if (!statement) {
      const sentence = bestSentence(parsed, concepts)
      const positions = role === 'did' ? parsed.sentences[sentence] : undefined
      return {
        parsed,
        statement,
        role,
        likelihood: relevance,
        shown: excerpt(parsed, sentence),
        positions,
      }
    }
    const { content, cue } = statement
    const spoken = new Set(
      parsed.sentences.flatMap(({ start, end }, index) =>
        start < content.end && end > content.start ? [index] : [],
      ),
    )
    const told = (span: typeof cue) => (span === null ? '' : parsed.text.slice(span.start, span.end))
    return {
      parsed,
      statement,
      role,
      likelihood: relevance + 1,
      only: spoken,
      shown: excerpt(parsed, Math.min(...spoken)),
      positions: content,
      voice: { date: parsed.article.published, position: positionOf(told(cue), told(content)) },
    }
  }
}
