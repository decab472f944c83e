import type { BaseInteraction } from 'discord.js'
import type { About } from '../desk/reply.ts'
import { type Phrase, say } from '../desk/words/phrase.ts'
import { type AboutHere, aboutCard } from './cards/about-card.ts'
import type { Card } from './cards/card.ts'
import type { Serving } from './front-desk.ts'
import { lacksIn } from './permission-check.ts'
import { isModerator, keepsCorpus } from './rights.ts'
import { surroundingsOf } from './surroundings.ts'

/** `/about` where it is asked: what the coverage is and when it was changed last, and what the bot lacks here. */
export async function aboutHere(about: About, interaction: BaseInteraction, front: Serving): Promise<Card> {
  const moderator = isModerator(interaction, front)
  const here = {
    changed: await lastChange(moderator && keepsCorpus(interaction, front), front),
    lacks: lacksIn(surroundingsOf(interaction, front.server)),
    hints: moderator ? hintsFor(interaction, front) : [],
  }
  return aboutCard(about, here, front.tongue)
}

/** When the coverage was changed last, and by whom where that may be told; null where it was not, or cannot be read. */
async function lastChange(
  withName: boolean,
  { keeping, log }: Pick<Serving, 'keeping' | 'log'>,
): Promise<AboutHere['changed']> {
  try {
    const [last] = (await keeping.curation.history(0, 1)).entries
    return last ? { at: last.at, by: withName ? last.by : null } : null
  } catch (error) {
    log.warn('the history of the coverage could not be read', { error })
    return null
  }
}

function hintsFor(
  { client }: BaseInteraction,
  { corpusServers }: Pick<Serving, 'corpusServers'>,
): readonly Phrase[] {
  const servers = client.guilds.cache.size
  if (corpusServers.length > 0 || servers < 2) return []
  return [
    say`${servers} servers have this bot, and the moderators of each keep one and the same coverage. Whoever runs On Record can name the servers that keep it, with CORPUS_GUILD_IDS.`,
  ]
}
