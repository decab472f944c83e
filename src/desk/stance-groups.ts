import type { Collection } from '../retrieval/collection.ts'
import { signsOf } from '../retrieval/stance-evidence.ts'
import type { Stance } from '../retrieval/stances.ts'
import type { WeighedConcept } from '../retrieval/weigh.ts'
import { positionOf } from '../summary/position-words.ts'
import { bestSentence, type Chosen, PASSAGES } from './answer.ts'
import type { StanceFilters } from './desk.ts'
import { elsewhere } from './elsewhere.ts'
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
      return several ? say`Where ${name} come up` : say`Where ${name} comes up`
  }
}

/**
 * The best of what was found, by role. In the order of relevance that is so within the best five, within the next five
 * and so on: the first page of an answer shows what is most on the topic, and a weak statement does not come before a
 * telling deed because it is a statement. A chronology is one all through.
 */
export function gatherByRole(
  collection: Collection,
  inquiry: Inquiry,
  order: StanceFilters['order'],
): readonly Gathered[] {
  const { actor, found, totals, limit, concepts, self } = inquiry
  const best = found.slice(0, limit)
  const size = order === 'date' ? best.length : PASSAGES
  const pages = Array.from({ length: Math.ceil(best.length / size) || 0 }, (_, page) =>
    best.slice(page * size, (page + 1) * size),
  )
  return pages.flatMap(page =>
    ROLES.filter(role => page.some(stance => stance.role === role)).map(role => ({
      role,
      actor: actor.name,
      label: labelOf(role, inquiry),
      chosen: page.filter(stance => stance.role === role).map(chosenFrom(collection, [...concepts, ...self])),
      total: totals[role],
    })),
  )
}

/** Turns stances into passages to show: around the statement, or around the sentence that holds most of what is asked for. */
export function chosenFrom(collection: Collection, concepts: readonly WeighedConcept[]) {
  return ({ parsed, role, statement, relevance, evidence, alsoIn: others }: Stance): Chosen => {
    const alsoIn = others.map(elsewhere)
    const signs = signsOf(evidence)
    if (!statement) {
      const sentence = bestSentence(collection, parsed, concepts)
      const positions = role === 'did' ? parsed.sentences[sentence] : undefined
      return {
        parsed,
        statement,
        role,
        likelihood: relevance,
        only: new Set([sentence]),
        shown: excerpt(parsed, sentence),
        positions,
        signs,
        alsoIn,
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
      signs,
      alsoIn,
      voice: { date: parsed.article.published, position: positionOf(told(cue), told(content)) },
    }
  }
}
