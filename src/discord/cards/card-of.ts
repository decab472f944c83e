import type { Reply } from '../../desk/reply.ts'
import { aboutCard } from './about-card.ts'
import { answerCard } from './answer-card.ts'
import type { Card, Showing } from './card.ts'
import { declinedCard } from './declined-card.ts'
import { guideCard } from './guide-card.ts'
import { notHeldCard } from './not-held-card.ts'
import { overviewCard } from './overview-card.ts'
import { paragraphCard } from './paragraph-card.ts'
import { profileCard } from './profile-card.ts'
import { quoteCard } from './quote-card.ts'
import { readingCard } from './reading-card.ts'
import { refusalCard } from './refusal-card.ts'

/** A reply as a card. It keeps every limit of `limits.ts`, whatever the reply holds. */
export function cardOf(reply: Reply, showing: Showing): Card {
  switch (reply.kind) {
    case 'ask':
    case 'stance':
    case 'search':
    case 'quotes':
    case 'compare':
    case 'related':
    case 'timeline':
      return reply.declined ? declinedCard(reply, reply.declined, showing) : answerCard(reply, showing)
    case 'who':
      return profileCard(reply, showing)
    case 'article': {
      if (reply.status === 'declined') return notHeldCard(reply, showing)
      const asked = reply.passages.find(({ paragraph }) => paragraph === reply.paragraph)
      return asked ? paragraphCard(reply, asked, showing) : readingCard(reply, showing)
    }
    case 'sources':
      return overviewCard(reply, showing)
    case 'help':
      return guideCard(reply, showing)
    case 'about':
      return aboutCard(reply, { changed: null, lacks: null, hints: [] }, showing.tongue)
    case 'check':
      return quoteCard(reply, showing)
    case 'error':
      return refusalCard(reply, showing)
  }
}
