/** Parts of a message whose text somebody reads. */
interface Read {
  readonly content: string
  readonly embeds?: readonly { readonly title?: string | null; readonly description?: string | null }[]
  readonly components?: readonly unknown[]
  readonly messageSnapshots?: { values(): Iterable<Read> } | null
  /** The same as Discord tells it: so a message comes from a channel that the bot is not in. */
  readonly message_snapshots?: readonly { readonly message: Read }[]
}

/** How deep the parts of a message are followed: Discord nests four deep at most. */
const DEEPEST = 6

/**
 * The text of a message: what was typed; where that is nothing, what it shows in its stead, a message that it forwards,
 * the preview of a link or another bot's card.
 */
export function textOfMessage(message: Read): string {
  if (message.content.trim() !== '') return message.content
  const snapshots = [
    ...(message.messageSnapshots?.values() ?? []),
    ...(message.message_snapshots ?? []).map(({ message: snapshot }) => snapshot),
  ]
  const forwarded = snapshots.map(snapshot => textOfMessage(snapshot))
  const previewed = (message.embeds ?? []).flatMap(({ title, description }) => description ?? title ?? [])
  return [...forwarded, ...previewed, ...textsIn(message.components, 0)]
    .filter(text => text !== '')
    .join('\n\n')
}

/** The texts of components, whatever they stand in. */
function textsIn(components: unknown, depth: number): readonly string[] {
  if (!Array.isArray(components) || depth > DEEPEST) return []
  return components.flatMap((component: unknown) => {
    if (typeof component !== 'object' || component === null) return []
    const own = 'content' in component && typeof component.content === 'string' ? [component.content] : []
    return 'components' in component ? [...own, ...textsIn(component.components, depth + 1)] : own
  })
}
