import { type Html, tag, text, together } from './html.ts'
import { LOOK_NAMES, LOOKS, type Look } from './look.ts'
import type { Reader } from './markdown-html.ts'
import { messageHtml } from './message-html.ts'
import type { Scene } from './scene.ts'
import { typingHtml } from './typing-html.ts'

const ABOUT = 'The bot’s replies as Discord shows them, drawn by the preview: close, not exact.'

/**
 * The page of a preview: every scene in every look, or in one look alone and nothing else. It needs nothing from
 * elsewhere: no script, no font, no network.
 *
 * @param css The style sheet, as it stands in the page.
 */
export function pageHtml(
  scenes: readonly Scene[],
  look: Look | undefined,
  css: string,
  reader: Reader,
): string {
  const head = tag(
    'head',
    {},
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' as Html,
    tag('title', {}, text('On Record: preview')),
    tag('style', {}, css as Html),
  )
  const body =
    look === undefined
      ? tag('body', {}, contents(scenes), tag('main', {}, ...scenes.map(scene => sectionHtml(scene, reader))))
      : tag(
          'body',
          { class: 'alone' },
          tag('main', {}, ...scenes.map(scene => lookHtml(scene, look, reader))),
        )
  return `<!doctype html>\n${tag('html', { lang: 'en' }, head, body)}\n`
}

function contents(scenes: readonly Scene[]): Html {
  const links = scenes.map(({ id, title }) => tag('li', {}, tag('a', { href: `#${id}` }, text(title))))
  return together([
    tag('header', {}, tag('h1', {}, text('On Record: preview')), tag('p', { class: 'about' }, text(ABOUT))),
    tag('nav', {}, tag('ul', {}, ...links)),
  ])
}

function sectionHtml(scene: Scene, reader: Reader): Html {
  const pictures = LOOKS.map(look =>
    tag('figure', {}, tag('figcaption', {}, text(LOOK_NAMES[look])), lookHtml(scene, look, reader)),
  )
  const command = scene.line === null || scene.line === scene.title ? [] : [tag('code', {}, text(scene.line))]
  return tag(
    'section',
    { id: scene.id },
    tag('h2', {}, text(scene.title)),
    tag('p', { class: 'about' }, ...command),
    tag('div', { class: 'looks' }, ...pictures),
  )
}

function lookHtml({ shows }: Scene, look: Look, reader: Reader): Html {
  const drawn =
    shows.kind === 'message'
      ? messageHtml(shows.message, { ...reader, openMenus: shows.openMenus })
      : typingHtml(shows)
  return tag('div', { class: `look ${look}` }, drawn)
}
