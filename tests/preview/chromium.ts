import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Without a sandbox, which containers do not allow; the pages are our own. Shared memory is scarce there, too. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-lcd-text',
  '--hide-scrollbars',
]

/** Longest time a page may take, in milliseconds: a browser that hangs ends the test. */
const LONGEST = 60_000

/** A headless browser. Each page is opened by a process of its own. */
export interface Browser {
  /** Takes a picture of a page. */
  picture(page: string, size: { readonly width: number; readonly height: number }): Promise<Buffer>
  /** Runs a script in a page, and gives what it returns as JSON holds it. */
  measure(page: string, script: string): Promise<unknown>
}

/** The browser on the PATH, or why there is none that works. */
export async function findBrowser(): Promise<Browser | string> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const path = NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(existsSync)
  if (path === undefined) return `none of ${NAMES.join(', ')} is on the PATH`
  const browser = browserAt(path)
  try {
    // Some systems have a Chromium that only says where to get one.
    return (await browser.measure('<title>A</title>', 'document.title')) === 'A'
      ? browser
      : `${path} draws nothing`
  } catch (error) {
    return `${path} does not start: ${error instanceof Error ? error.message : error}`
  }
}

function browserAt(path: string): Browser {
  return {
    picture: (page, { width, height }) =>
      opened(page, async (address, folder) => {
        const file = join(folder, 'picture.png')
        const flags = [
          `--user-data-dir=${folder}`,
          `--screenshot=${file}`,
          `--window-size=${width},${height}`,
        ]
        await run(path, [...FLAGS, ...flags, address], { timeout: LONGEST })
        return readFile(file)
      }),
    measure: (page, script) => {
      const report = `<script>document.documentElement.dataset.measured = encodeURIComponent(JSON.stringify(${script}))</script>`
      return opened(`${page}${report}`, async (address, folder) => {
        const flags = [...FLAGS, `--user-data-dir=${folder}`, '--dump-dom']
        const { stdout } = await run(path, [...flags, address], { timeout: LONGEST, maxBuffer: 2 ** 26 })
        const measured = /data-measured="([^"]*)"/.exec(stdout)?.[1]
        if (measured === undefined) throw new Error('the script did not run')
        return JSON.parse(decodeURIComponent(measured))
      })
    },
  }
}

/** Writes a page to a folder of its own for as long as it is needed. */
async function opened<Result>(
  page: string,
  work: (address: string, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-browser-'))
  try {
    const file = join(folder, 'page.html')
    await writeFile(file, page)
    return await work(pathToFileURL(file).href, folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
