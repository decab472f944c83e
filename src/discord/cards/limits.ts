/** Components of a message, nested ones counted. docs.discord.com/developers/components/reference */
export const MOST_COMPONENTS = 40

/**
 * Text of all text displays of a message: 4,000 characters. Discord does not say of what kind, so the text is measured
 * in bytes of UTF-8, of which there are never fewer than of any other unit.
 * docs.discord.com/developers/components/reference#text-display
 */
export const MOST_TEXT = 4000

/** The label of a button, in UTF-16 units. docs.discord.com/developers/components/reference#button */
export const LONGEST_LABEL = 80

/** Options of a menu, and the length of a label, a description and a value, in UTF-16 units. docs.discord.com/developers/components/reference#string-select */
export const MOST_OPTIONS = 25
export const LONGEST_IN_OPTION = 100

/**
 * All options of a menu, in bytes of UTF-8. Discord answers with an error of its own where a message is stored in more
 * than about 10,000 bytes, menus and custom ids included (github.com/discord/discord-api-docs/issues/8554 and /6965):
 * 4,000 for the text, 2,500 for the menu and 13 buttons of at most 130 stay below 9,000.
 */
export const MOST_IN_MENU = 2500

/** How long a text is by the measure of `MOST_TEXT`. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}
