/**
 * Draws the README's picture, tests/golden/cards/stance.png, with the browser on the PATH:
 *
 *     node --import tsx tests/preview/draw-stance.ts
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { commandScene } from '../../src/preview/command-scene.ts'
import { pageHtml } from '../../src/preview/page-html.ts'
import { styleSheet } from '../../src/preview/preview.ts'
import { openShippedDesk } from '../golden/shipped-desk.ts'
import { findBrowser } from './chromium.ts'
import { drawing } from './some-card.ts'
import { stageOver } from './stage.ts'

const FILE = join(import.meta.dirname, '../golden/cards/stance.png')
const WIDTH = 700

const browser = await findBrowser()
if (typeof browser === 'string') throw new Error(`no picture: ${browser}; install Chromium`)
const shot = { id: 'stance', title: 'A stance', line: '/stance Russia coalition limit:3' }
const scene = await commandScene(shot, stageOver(await openShippedDesk()))
const page = pageHtml([scene], 'dark', await styleSheet(), drawing)
const height = Number(await browser.measure(page, `document.querySelector('main').offsetHeight`))
await mkdir(dirname(FILE), { recursive: true })
await writeFile(FILE, await browser.picture(page, { width: WIDTH, height }))
console.log(FILE)
