import type { Stance } from '../retrieval/stances.ts'
import { positionOf } from '../summary/position-words.ts'
import { bestSentence, type Chosen } from './answer.ts'
import { excerpt } from './excerpt.ts'
import type { Inquiry } from './inquiry.ts'
import type { Gathered } from './passages-in-groups.ts'
import type { Role } from './reply.ts'
import { inRunningWords } from './words/named.ts'
import { type Phrase, say } from './words/phrase.ts'

/** In the order in which an answer shows them: what the actor says before what it does, and both before others. */
const ROLES = ['said', 'comes', 'did', 'told', 'mentioned'] as const

/** What stands over passages of a role. */
export function labelOf(role: Role, name: string): Phrase {
  const actor = inRunningWords(name)
  switch (role) {
    case 'said':
      return say`What ${actor} says`
    case 'comes':
      return say`Others from ${actor}`
    case 'did':
      return say`What ${actor} does`
    case 'told':
      return say`What others say of ${actor}`
    case 'mentioned':
      return say`Where ${actor} is only named`
  }
}

/** The best of what was found, by role. */
export function gatherByRole({ actor, found, totals, limit, concepts, self }: Inquiry): readonly Gathered[] {
  const best = found.slice(0, limit)
  return ROLES.flatMap(role => best.filter(stance => stance.role === role).slice(0, 1)).map(({ role }) => ({
    role,
    actor: actor.name,
    label: labelOf(role, actor.name),
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
