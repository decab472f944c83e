import { Attached } from './attachments.ts'
import {
  ALICE,
  APPLICATION,
  BOB,
  EDITORS,
  GUILD,
  GUILD_CHANNEL,
  MEMBER_PERMISSIONS,
  OTHER_CHANNEL,
  THREAD,
  userOf,
} from './places.ts'
import { guildChannel, memberOf, roleOf, threadOf } from './server-parts.ts'

const USERS: ReadonlySet<string> = new Set([ALICE, BOB, APPLICATION])
const ROLES: ReadonlySet<string> = new Set([EDITORS, GUILD])
const CHANNELS: ReadonlySet<string> = new Set([GUILD_CHANNEL, OTHER_CHANNEL])

/**
 * What Discord says beside the ids of users, roles, channels and files that were chosen, or null where none of them is.
 * Source: docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure.
 */
export function resolvedOf(chosen: readonly (string | Attached)[]): object | null {
  const ids = chosen.filter(one => typeof one === 'string')
  const among = (known: ReadonlySet<string>) => ids.filter(id => known.has(id))
  const permissions = `${MEMBER_PERMISSIONS}`
  const resolved = {
    users: told(among(USERS), userOf),
    // Of a member Discord says no user here: that stands beside.
    members: told(among(USERS), id => {
      const { user: _, deaf: __, mute: ___, ...member } = memberOf(id, MEMBER_PERMISSIONS)
      return member
    }),
    roles: told(among(ROLES), roleOf),
    channels: {
      ...told(among(CHANNELS), id => guildChannel(id, GUILD, permissions)),
      ...told(among(new Set([THREAD])), () => threadOf(GUILD_CHANNEL, permissions)),
    },
    attachments: Object.fromEntries(
      chosen.flatMap(one => (one instanceof Attached ? [[one.id, one.asDiscordTells()]] : [])),
    ),
  }
  const said = Object.entries(resolved).filter(([, entries]) => Object.keys(entries).length > 0)
  return said.length > 0 ? Object.fromEntries(said) : null
}

function told(ids: readonly string[], tell: (id: string) => object): Readonly<Record<string, object>> {
  return Object.fromEntries(ids.map(id => [id, tell(id)]))
}
