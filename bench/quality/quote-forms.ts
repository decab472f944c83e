import type { Dice } from '../speed/dice.ts'

/** Changes of a quotation's words as people make them without meaning to: none makes another quotation of it. */
export function carelessly(text: string, dice: Dice): string {
  let words = text.replace(/["“”„«»]/gu, '')
  if (dice.chance(0.3)) words = words.replace(/[.!?,;:]+$/u, '')
  if (dice.chance(0.25)) words = words.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())
  if (dice.chance(0.2)) words = words.replace(/’/g, "'")
  if (dice.chance(0.15)) words = words.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  if (dice.chance(0.2)) words = words.replace(/ (?=\p{L})/gu, space => (dice.chance(0.2) ? '  ' : space))
  if (dice.chance(0.2)) words = words.replace(/\s*[–—]\s*/gu, dice.pick([' - ', ' – ', '—', ' -- ']))
  if (dice.chance(0.1))
    words = words.replace(
      /^\p{L}(?=\p{Ll})/u,
      letter => `[${dice.chance(0.5) ? letter.toUpperCase() : letter.toLowerCase()}]`,
    )
  return words
}

const MARKS = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ['“', '”'],
] as const

/** A quotation as it stands in a chat message, with or without its speaker. */
export function inMessage(text: string, speaker: string | null, dice: Dice): string {
  const [open, close] = dice.pick(MARKS)
  const quote = `${open}${text}${close}`
  const comma = `${open}${text.replace(/[.,]$/, '')},${close}`
  if (speaker === null)
    return dice.pick([
      quote,
      `**${quote}**`,
      `> ${text}`,
      text,
      `is this real?? ${quote}`,
      `> ${quote}`,
      `Can somebody check: ${quote} Thanks!`,
      `*${quote}*`,
      `||${quote}||`,
      `Saw this in the group:\n> ${text}\nno idea where it is from`,
      `${quote} https://quay.example/a`,
      `${open} ${text} ${close}`,
    ])
  return dice.pick([
    `${speaker}: ${quote}`,
    `**${speaker}:** ${quote}`,
    `${comma} said ${speaker}`,
    `${comma} ${speaker} said.`,
    `${quote} — ${speaker}`,
    `${quote} - ${speaker}`,
    `${quote} (${speaker})`,
    `> ${text}\n— ${speaker}`,
    `> ${text}\n> - ${speaker}`,
    `${speaker} said: ${quote}`,
    `${speaker} said\n> ${text}`,
    `${speaker}:\n> ${text}`,
    `Did ${speaker} really say this? ${speaker}: ${quote}`,
    `As ${speaker} put it, ${quote}`,
    `According to ${speaker}, ${quote}`,
    `${speaker.toLowerCase()}: ${quote}`,
    `${speaker}: ${text}`,
  ])
}
