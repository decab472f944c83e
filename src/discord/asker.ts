import { type BaseInteraction, GuildMember } from 'discord.js'

/** What somebody is called where they use the bot: in the server, else everywhere. */
export function nameOfAsker({ member, user }: Pick<BaseInteraction, 'member' | 'user'>): string {
  if (member instanceof GuildMember) return member.displayName
  return member?.nick ?? user.displayName
}
