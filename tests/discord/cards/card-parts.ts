import { type APIComponentInContainer, ComponentType } from 'discord.js'
import type { Card } from '../../../src/discord/cards/card.ts'

function partsOf({ components }: Card): readonly APIComponentInContainer[] {
  return components.flatMap(top => (top.type === ComponentType.Container ? top.components : []))
}

/** The texts of a card that stand by themselves, in order. */
export function textsOf(card: Card): readonly string[] {
  return partsOf(card).flatMap(part => (part.type === ComponentType.TextDisplay ? part.content : []))
}

/** The passages of a card: the words, the citation in the section below them, and the button beside that. */
export function passagesOf(card: Card) {
  const parts = partsOf(card)
  return parts.flatMap((part, at) => {
    const above = parts[at - 1]
    if (part.type !== ComponentType.Section || above?.type !== ComponentType.TextDisplay) return []
    const lines = [above.content, ...part.components.map(({ content }) => content)]
    return { text: lines.join('\n'), button: part.accessory }
  })
}

/** The labels of a card's buttons, those beside passages aside; `(Label)` where one cannot be pressed. */
export function buttonsOf(card: Card): readonly string[] {
  return partsOf(card).flatMap(part =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap(child =>
          child.type === ComponentType.Button && 'label' in child
            ? child.disabled
              ? `(${child.label})`
              : `${child.label}`
            : [],
        )
      : [],
  )
}

/** The options of a card's menu. */
export function optionsOf(card: Card) {
  return partsOf(card).flatMap(part =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap(child => (child.type === ComponentType.StringSelect ? child.options : []))
      : [],
  )
}
