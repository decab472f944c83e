import { type APIContainerComponent, ButtonStyle, ComponentType, SeparatorSpacingSize } from 'discord.js'
import type { Drawing } from '../../src/preview/component-html.ts'

export const drawing: Drawing = {
  names: new Map([['100000000000000001', 'Mira']]),
  now: new Date('2020-01-02T03:04:05Z'),
  openMenus: false,
}

/** A card with every kind of component, all its words the same. */
export function cardSaying(words: string, address = 'https://quay.example/a'): APIContainerComponent {
  const button = (label: string, style: ButtonStyle.Primary | ButtonStyle.Secondary, disabled = false) =>
    ({ type: ComponentType.Button, style, label, custom_id: label, disabled }) as const
  return {
    type: ComponentType.Container,
    accent_color: 0x00ff00,
    components: [
      { type: ComponentType.TextDisplay, content: `## ${words}\n-# ${words}` },
      { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Large },
      {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content: `> ${words}\n- ${words}` }],
        accessory: button(words, ButtonStyle.Secondary),
      },
      {
        type: ComponentType.ActionRow,
        components: [
          button(words, ButtonStyle.Primary),
          button('Off', ButtonStyle.Secondary, true),
          { type: ComponentType.Button, style: ButtonStyle.Link, label: words, url: address },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: 'menu',
            placeholder: words,
            options: [{ label: words, value: 'a', description: words }],
          },
        ],
      },
    ],
  }
}
