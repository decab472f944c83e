import { type Html, tag, text } from './html.ts'

/** A command while it is typed, with what autocomplete offers. */
export interface Typing {
  readonly command: string
  readonly option: string
  /** What is typed of the option's value so far. */
  readonly typed: string
  readonly suggestions: readonly string[]
}

/** How many suggestions Discord shows at once: the others are scrolled to. */
const SEEN = 8

/** A command in the box where messages are written, the suggestions above it. */
export function typingHtml({ command, option, typed, suggestions }: Typing): Html {
  const offered = suggestions
    .slice(0, SEEN)
    .map((name, index) => tag('li', { class: index === 0 ? 'chosen' : undefined, dir: 'auto' }, text(name)))
  return tag(
    'div',
    { class: 'typing' },
    tag(
      'div',
      { class: 'offered' },
      tag('div', { class: 'option' }, text(option)),
      tag('ul', {}, ...offered),
    ),
    tag(
      'div',
      { class: 'box' },
      tag('b', {}, text(`/${command}`)),
      tag(
        'span',
        { class: 'given' },
        tag('span', {}, text(option)),
        tag('span', { class: 'value' }, text(typed)),
      ),
    ),
  )
}
