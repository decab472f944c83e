import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/ingest/page.ts'
import { readPage } from '../../src/ingest/read-page.ts'

const folder = join(import.meta.dirname, 'pages')

/** A page read, as a person would check it: what is known, what is kept, and each dropped line with its reason. */
function sheet({ title, outlet, author, published, url, extra, hints, paragraphs, dropped }: Page): string {
  const known = Object.entries({ title, outlet, author, published, url, ...extra })
  return [
    ...known.map(([key, value]) => `${key}: ${value ?? 'unknown'}`),
    ...hints.map(hint => `hint: ${hint}`),
    '',
    ...paragraphs.map(paragraph => `KEPT ${paragraph}`),
    '',
    ...dropped.map(({ line, label, text }) => `${String(line).padStart(4)} ${label}: ${text}`),
    '',
  ].join('\n')
}

describe('readPage', () => {
  const pages = readdirSync(folder).filter(name => /\.(?:txt|md)$/.test(name))

  it('has saved pages of many kinds to read', () => {
    expect(pages.length).toBeGreaterThanOrEqual(10)
  })

  it.each(pages)('keeps the article of %s and names what it drops', async name => {
    const read = readPage({ name, bytes: readFileSync(join(folder, name)) })
    if ('problem' in read) throw new Error(read.problem.what)
    await expect(sheet(read.page)).toMatchFileSnapshot(join(folder, `${name}.golden`))
  })
})
