import type { APIMessageTopLevelComponent } from 'discord.js'
import { componentHtml, type Drawing } from './component-html.ts'
import { type Html, tag, text } from './html.ts'
import { appPicture, commandIcon, eyeIcon, personPicture } from './icons.ts'

/** A message of the app as it stands in a channel. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[]
  /** Who used which command, as Discord says above the answer; null where it says nothing. */
  readonly usedBy: { readonly name: string; readonly command: string } | null
  /** Whether the asker alone sees it. */
  readonly ephemeral: boolean
  /** When it was sent, as Discord says beside the name: `12:04`. */
  readonly time: string
}

/** A message as HTML: the app's picture and name, the card, and what Discord says around it. */
export function messageHtml(message: Message, drawing: Drawing): Html {
  const { usedBy, ephemeral, time } = message
  return tag(
    'article',
    { class: ephemeral ? 'message ephemeral' : 'message' },
    ...(usedBy ? [usedHtml(usedBy)] : []),
    tag('div', { class: 'avatar' }, appPicture),
    tag(
      'div',
      { class: 'body' },
      tag(
        'header',
        {},
        tag('span', { class: 'name' }, text('On Record')),
        tag('span', { class: 'app' }, text('APP')),
        tag('time', { class: 'sent' }, text(time)),
      ),
      tag(
        'div',
        { class: 'components' },
        ...message.components.map(component => componentHtml(component, drawing)),
      ),
      ...(ephemeral ? [onlyYou] : []),
    ),
  )
}

const onlyYou = tag(
  'p',
  { class: 'only-you' },
  eyeIcon,
  text('Only you can see this • '),
  tag('span', { class: 'dismiss' }, text('Dismiss message')),
)

function usedHtml({ name, command }: { readonly name: string; readonly command: string }): Html {
  return tag(
    'div',
    { class: 'used' },
    tag('span', { class: 'spine' }),
    personPicture,
    tag('b', {}, text(name)),
    tag('span', {}, text('used')),
    tag('span', { class: 'command' }, commandIcon, text(command)),
  )
}
