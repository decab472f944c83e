/** A channel as Discord shows it, by its name, with a way there. It pings nobody. */
export function channelMention(id: string): string {
  return `<#${id}>`
}

/** A role as Discord shows it, by its name. It pings nobody, as whatever sends a card allows no mentions. */
export function roleMention(id: string): string {
  return `<@&${id}>`
}
