import type { Phrase } from '../../desk/words/phrase.ts'

/**
 * A moment that Discord shows in the reader's own time and language. It is the same in every language, and no text of
 * others. docs.discord.com/developers/reference#message-formatting-timestamp-styles
 *
 * @param at An ISO 8601 time.
 * @param style `f`: date and time. `R`: how long ago.
 */
export function moment(at: string, style: 'f' | 'R' = 'f'): Phrase {
  const seconds = Math.floor(Date.parse(at) / 1000)
  return { template: Number.isFinite(seconds) ? `<t:${seconds}:${style}>` : '{1}', values: [at] }
}
