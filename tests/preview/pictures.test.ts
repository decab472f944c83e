import { describe, expect, test } from 'vitest'
import { commandScene, type Stage } from '../../src/preview/command-scene.ts'
import { LOOKS, type Look } from '../../src/preview/look.ts'
import { pageHtml } from '../../src/preview/page-html.ts'
import { styleSheet } from '../../src/preview/preview.ts'
import type { Scene } from '../../src/preview/scene.ts'
import { usualScenes } from '../../src/preview/usual-scenes.ts'
import { openShippedDesk } from '../golden/shipped-desk.ts'
import { findBrowser } from './chromium.ts'
import { FIVE_SCRIPTS, idOf, openFiveScripts } from './five-scripts.ts'
import { readHtml } from './read-html.ts'
import { drawing } from './some-card.ts'
import { stageOver } from './stage.ts'

const usual = await usualScenes(stageOver(await openShippedDesk()))
const inScripts = await fiveScripts(stageOver(await openFiveScripts()))
const css = await styleSheet()
const page = (scenes: readonly Scene[], look?: Look) => pageHtml(scenes, look, css, drawing)

/** Each of the five reports as a passage, with its menu open, and to read. */
function fiveScripts(stage: Stage): Promise<readonly Scene[]> {
  return Promise.all(
    FIVE_SCRIPTS.flatMap(({ script, word }) => [
      commandScene(
        { id: `${script}-search`, title: script, line: `/search ${word}`, openMenus: true },
        stage,
      ),
      commandScene({ id: `${script}-article`, title: script, line: `/article ${idOf(script)}` }, stage),
    ]),
  )
}

/** What reaches out of its look, or is wider inside than outside. What is cut with an ellipsis is meant to be. */
const OVERFLOWING = `[...document.querySelectorAll('.look')].flatMap(look => {
  const { left, right } = look.getBoundingClientRect()
  const cut = element => getComputedStyle(element).textOverflow === 'ellipsis'
  return [look, ...look.querySelectorAll('*')]
    .filter(element => !cut(element) && !(element instanceof SVGElement))
    .filter(element => {
      const box = element.getBoundingClientRect()
      return box.left < left - 0.5 || box.right > right + 0.5 || element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
    })
    .map(element => element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 60))
})`

const browser = await findBrowser()

describe('the cards in five scripts', () => {
  test.each(FIVE_SCRIPTS)('hold the $script report’s words and title', ({ script, paragraph, title }) => {
    const drawn = page(
      inScripts.filter(({ id }) => id.startsWith(script)),
      'phone',
    )
    const { text } = readHtml(/<body[^>]*>.*<\/body>/s.exec(drawn)?.[0] ?? '')
    expect(text).toContain(paragraph.slice(0, 40))
    expect(text).toContain(title.slice(0, 20))
  })
})

if (typeof browser === 'string') {
  describe(`the pages where no browser works (${browser})`, () => {
    test('are checked as HTML alone: no picture is taken, no width measured', () => {
      console.warn(`pictures.test.ts takes no pictures: ${browser}`)
      for (const look of LOOKS) expect(page(usual, look)).toContain(`class="look ${look}"`)
    })
  })
} else {
  describe('the pages in a browser', () => {
    test('hold nothing wider than its look, down to a phone', async () => {
      expect(await browser.measure(page([...usual, ...inScripts]), OVERFLOWING)).toEqual([])
    })

    test('would be found out if they did', async () => {
      const wide = page(inScripts.slice(0, 1), 'phone').replace('<article', '<article style="width: 391px"')
      expect(await browser.measure(wide, OVERFLOWING)).toContainEqual(expect.stringMatching(/^ARTICLE/))
    })

    test('are drawn: a picture of the three looks is more than their backgrounds', async () => {
      const size = { width: 1900, height: 1200 }
      const picture = await browser.picture(page(inScripts.slice(0, 4)), size)
      expect(picture.subarray(1, 4).toString()).toBe('PNG')
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size.width, size.height])
      // An empty page of this size takes less than twenty thousand bytes.
      expect(picture.length).toBeGreaterThan(100_000)
    })
  })
}
