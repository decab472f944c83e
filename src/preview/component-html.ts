import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISelectMenuComponent,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js'
import { type Html, linkAddress, tag, text } from './html.ts'
import { chevronIcon, outwardIcon } from './icons.ts'
import { markdownHtml, type Reader } from './markdown-html.ts'

const BUTTON_CLASSES: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary',
  [ButtonStyle.Premium]: 'primary',
}

/** How components are drawn. */
export interface Drawing extends Reader {
  /** Whether menus are drawn open, with the options that they list. */
  readonly openMenus: boolean
}

/** A component of a message as HTML that looks as Discord shows it. What On Record never sends is named in its place. */
export function componentHtml(
  component: APIMessageTopLevelComponent | APIComponentInContainer,
  drawing: Drawing,
): Html {
  switch (component.type) {
    case ComponentType.Container: {
      const { accent_color: accent } = component
      const colour =
        typeof accent === 'number' ? `--accent: #${accent.toString(16).padStart(6, '0')}` : undefined
      const content = component.components.map(part => componentHtml(part, drawing))
      return tag('div', { class: colour ? 'container accented' : 'container', style: colour }, ...content)
    }
    case ComponentType.TextDisplay:
      return markdownHtml(component.content, drawing)
    case ComponentType.Section:
      return sectionHtml(component, drawing)
    case ComponentType.Separator: {
      const large = component.spacing === SeparatorSpacingSize.Large
      return tag('div', {
        class: `separator${large ? ' large' : ''}${component.divider === false ? '' : ' divider'}`,
      })
    }
    case ComponentType.ActionRow:
      return rowHtml(component, drawing)
    case ComponentType.MediaGallery:
      return notDrawn('media gallery')
    case ComponentType.File:
      return notDrawn('file')
  }
}

function sectionHtml({ components, accessory }: APISectionComponent, drawing: Drawing): Html {
  const words = components.map(({ content }) => markdownHtml(content, drawing))
  const beside = accessory.type === ComponentType.Button ? buttonHtml(accessory) : notDrawn('thumbnail')
  return tag('div', { class: 'section' }, tag('div', { class: 'words' }, ...words), beside)
}

function rowHtml(
  { components }: APIActionRowComponent<APIComponentInMessageActionRow>,
  drawing: Drawing,
): Html {
  const parts = components.map(part =>
    part.type === ComponentType.Button ? buttonHtml(part) : menuHtml(part, drawing),
  )
  return tag('div', { class: 'row' }, ...parts)
}

function buttonHtml(button: APIButtonComponent): Html {
  if (button.style === ButtonStyle.Premium) return notDrawn('premium button')
  const emoji = button.emoji?.name ? [tag('span', { class: 'emoji' }, text(button.emoji.name))] : []
  const label = button.label ? [tag('span', {}, text(button.label))] : []
  const look = `button ${BUTTON_CLASSES[button.style]}`
  if (button.style !== ButtonStyle.Link)
    return tag('button', { type: 'button', class: look, disabled: button.disabled }, ...emoji, ...label)
  const address = linkAddress(button.url) ?? undefined
  return tag('a', { class: look, href: address, rel: 'noopener noreferrer' }, ...emoji, ...label, outwardIcon)
}

function menuHtml(menu: APISelectMenuComponent, { openMenus }: Drawing): Html {
  const placeholder = tag(
    'span',
    { class: 'placeholder', dir: 'auto' },
    text(menu.placeholder ?? 'Make a selection'),
  )
  const closed = tag('div', { class: menu.disabled ? 'closed disabled' : 'closed' }, placeholder, chevronIcon)
  if (!openMenus || menu.type !== ComponentType.StringSelect) return tag('div', { class: 'menu' }, closed)
  return tag('div', { class: 'menu open' }, closed, tag('ul', {}, ...menu.options.map(optionHtml)))
}

function optionHtml({ label, description }: APISelectMenuOption): Html {
  const below = description ? [tag('span', { class: 'description', dir: 'auto' }, text(description))] : []
  return tag('li', {}, tag('span', { class: 'label', dir: 'auto' }, text(label)), ...below)
}

function notDrawn(what: string): Html {
  return tag('div', { class: 'not-drawn' }, text(`The preview does not draw this ${what}.`))
}
