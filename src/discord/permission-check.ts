import { type Phrase, say } from '../desk/words/phrase.ts'

/** A permission that is asked for here, by the name that Discord gives it in English. */
export type Permission =
  | 'View Channel'
  | 'Send Messages'
  | 'Send Messages in Threads'
  | 'Use Application Commands'
  | 'Use External Apps'

/** Where the bot is asked, and what is allowed there. */
export interface Surroundings {
  /**
   * `direct`: messages between a few people. `server`: one that the bot was added to. `commands alone`: one that it was
   * added to without a member of its own. `brought along`: one where the asker alone uses it.
   */
  readonly place: 'direct' | 'server' | 'commands alone' | 'brought along'
  /** Whether it is asked in a thread. */
  readonly thread: boolean
  /** What the bot may do here, what the asker may, and what every member may, or null where that is not known. */
  readonly bot: readonly Permission[]
  readonly asker: readonly Permission[]
  readonly everybody: readonly Permission[] | null
  /** What the bot lacks in those channels that the server has chosen for commands. */
  readonly chosen: readonly { readonly channel: string; readonly lacks: readonly Permission[] }[]
  /** Address by which the bot is added to a server. */
  readonly invitation: string
}

/** Something that is missing. */
export interface Lack {
  readonly what: Phrase
  /** Ids of the channels it is missing in; none: here. */
  readonly channels: readonly string[]
  /** What does not work without it. */
  readonly without: Phrase
  /** How to grant it. */
  readonly remedy: Phrase
  /** Where that is done, as an address, or null. */
  readonly link: string | null
}

const IN_CHANNEL = say`Edit Channel > Permissions: add On Record, or a role that it has, and allow it.`
const FOR_MEMBERS = say`Server Settings > Roles > @everyone, or Edit Channel > Permissions: allow it.`

/**
 * What is missing for the bot to do all it does. What answers a command needs no permission of the bot, and what only
 * the asker sees needs none at all: Discord sends it by the interaction's own webhook
 * (docs.discord.com/developers/interactions/receiving-and-responding#followup-messages). To everybody the bot shows
 * something only where it may send messages itself.
 */
export function lacksIn(around: Surroundings): readonly Lack[] {
  switch (around.place) {
    case 'direct':
      return []
    case 'brought along':
      return [notAdded(around), ...lackOfAsker(around), ...lackOfExternalApps(around)]
    case 'commands alone':
      return [noMember(around), ...lackOfEverybody(around), ...lackOfAsker(around)]
    case 'server':
      return [
        ...lacksHere(around),
        ...lacksInChosen(around),
        ...lackOfEverybody(around),
        ...lackOfAsker(around),
      ]
  }
}

function writingIn({ thread }: Surroundings): 'Send Messages' | 'Send Messages in Threads' {
  return thread ? 'Send Messages in Threads' : 'Send Messages'
}

function lacksHere(around: Surroundings): readonly Lack[] {
  return (['View Channel', writingIn(around)] as const)
    .filter(permission => !around.bot.includes(permission))
    .map(permission => ofBot(permission, []))
}

function lacksInChosen({ chosen }: Surroundings): readonly Lack[] {
  return (['View Channel', 'Send Messages', 'Send Messages in Threads'] as const).flatMap(permission => {
    const channels = chosen.filter(({ lacks }) => lacks.includes(permission)).map(({ channel }) => channel)
    return channels.length === 0 ? [] : [ofBot(permission, channels)]
  })
}

function ofBot(
  permission: 'View Channel' | 'Send Messages' | 'Send Messages in Threads',
  channels: readonly string[],
): Lack {
  const name = NAMES[permission]
  return {
    what:
      channels.length === 0 ? say`${name}, for On Record` : say`${name}, for On Record, in chosen channels`,
    channels,
    without: permission === 'View Channel' ? WITHOUT_SIGHT : WITHOUT_VOICE,
    remedy: IN_CHANNEL,
    link: null,
  }
}

const WITHOUT_SIGHT = say`Without it, answers are shown to their asker alone, and it is not known which channel a thread belongs to.`
const WITHOUT_VOICE = say`Without it, answers are shown to their asker alone and cannot be shared.`

function lackOfEverybody({ everybody }: Surroundings): readonly Lack[] {
  if (everybody === null || everybody.includes('Use Application Commands')) return []
  return [
    {
      what: say`${NAMES['Use Application Commands']}, for every member`,
      channels: [],
      without: say`Without it, only members with certain roles can ask here.`,
      remedy: FOR_MEMBERS,
      link: null,
    },
  ]
}

function lackOfAsker(around: Surroundings): readonly Lack[] {
  const permission = writingIn(around)
  if (around.asker.includes(permission)) return []
  return [
    {
      what: say`${NAMES[permission]}, for you`,
      channels: [],
      without: say`Without it, you can ask, and share nothing here.`,
      remedy: FOR_MEMBERS,
      link: null,
    },
  ]
}

function lackOfExternalApps({ asker }: Surroundings): readonly Lack[] {
  if (asker.includes('Use External Apps')) return []
  return [
    {
      what: say`${NAMES['Use External Apps']}, for you`,
      channels: [],
      without: say`Without it, Discord shows the answers of apps that members bring along to these members alone.`,
      remedy: FOR_MEMBERS,
      link: null,
    },
  ]
}

function notAdded({ invitation }: Surroundings): Lack {
  return {
    what: say`On Record itself: it was not added to this server, you brought it along`,
    channels: [],
    without: say`Without it, other members cannot ask, and there are no settings.`,
    remedy: say`Whoever may manage the server adds it:`,
    link: invitation,
  }
}

function noMember({ invitation }: Surroundings): Lack {
  return {
    what: say`On Record as a member: it was added with its commands alone`,
    channels: [],
    without: say`Without it, it does not know the channels of the server: which of them are gone, and which one a thread belongs to.`,
    remedy: say`Whoever may manage the server adds it anew:`,
    link: invitation,
  }
}

/** Discord's names of permissions, for whoever looks for them in its settings. */
const NAMES: Readonly<Record<Permission, Phrase>> = {
  'View Channel': say`View Channel`,
  'Send Messages': say`Send Messages`,
  'Send Messages in Threads': say`Send Messages in Threads`,
  'Use Application Commands': say`Use Application Commands`,
  'Use External Apps': say`Use External Apps`,
}
