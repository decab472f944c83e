import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPages } from '../../src/store/page-files.ts'
import { asOrdinaryUser, scratchFolder } from './scratch-folder.ts'

/** What is found at some paths: a file with its text, or with why it cannot be had. */
async function found(cwd: string, ...paths: string[]): Promise<string[]> {
  const pages = await findPages(paths, { cwd, largest: 10 * 1024 * 1024 })
  const read = await Promise.all(pages.map(page => page.read()))
  return read.map(page =>
    'bytes' in page
      ? `${page.file} = ${new TextDecoder().decode(page.bytes)}`
      : `${page.file}: ${page.what}; ${page.remedy}`,
  )
}

describe('findPages', () => {
  test('takes files as they are named, and folders by name at any depth', async () => {
    const cwd = await scratchFolder({ 'z.txt': 'Z', 'a.MD': 'A', 'notes.pdf': '', '.hidden.txt': 'H' })
    await mkdir(join(cwd, 'm', 'deep'), { recursive: true })
    await mkdir(join(cwd, '.git'))
    await writeFile(join(cwd, '.git', 'x.txt'), 'X')
    await writeFile(join(cwd, 'm', 'deep', 'd.txt'), 'D')
    await writeFile(join(cwd, 'm', 'README.md'), 'how to')
    await writeFile(join(cwd, 'm', 'actors.md'), 'names')
    expect(await found(cwd, '.')).toEqual(['a.MD = A', 'm/deep/d.txt = D', 'z.txt = Z'])
    expect(await found(cwd, 'z.txt', 'm')).toEqual(['z.txt = Z', 'm/deep/d.txt = D'])
    expect(await found(cwd, join(cwd, 'm', 'README.md'))).toEqual([`${join(cwd, 'm', 'README.md')} = how to`])
  })

  test('finds each file once, however it is named and wherever links lead', async () => {
    const cwd = await scratchFolder({ 'a.txt': 'A' })
    await mkdir(join(cwd, 'in'))
    await symlink('..', join(cwd, 'in', 'up'))
    await symlink('../a.txt', join(cwd, 'in', 'b.txt'))
    await symlink('circle.txt', join(cwd, 'circle.txt'))
    expect(await found(cwd, 'a.txt', './a.txt', '.', 'in', 'in/up')).toEqual([
      'a.txt = A',
      'circle.txt: it cannot be read: it is a link that leads to itself; check the name and the rights',
    ])
  })

  test('passes over nothing that was named in silence', async () => {
    const cwd = await scratchFolder({ 'page.html': '<p>' })
    await mkdir(join(cwd, 'none'))
    await writeFile(join(cwd, 'large.txt'), '')
    await truncate(join(cwd, 'large.txt'), 50 * 1024 * 1024)
    expect(await found(cwd, 'none', 'page.html', 'missing.txt', 'large.txt')).toMatchInlineSnapshot(`
      [
        "none: the folder holds no .txt or .md files; name a folder or file that does",
        "page.html: only .txt and .md files are read; save the page as text",
        "missing.txt: it cannot be read: there is no such file; check the name and the rights",
        "large.txt: it has 50 MB; a page has 10 MB at most; save the article alone",
      ]
    `)
  })

  test('tells of files and folders that this user may not read', async () => {
    const cwd = await scratchFolder({ 'secret.txt': 'S', 'open.txt': 'O' })
    await mkdir(join(cwd, 'closed'))
    await chmod(cwd, 0o755)
    await chmod(join(cwd, 'closed'), 0)
    await chmod(join(cwd, 'secret.txt'), 0)
    expect(await asOrdinaryUser(() => found(cwd, '.'))).toMatchInlineSnapshot(`
      [
        "closed: the folder cannot be read: this user may not read it; give this user the right to read it",
        "open.txt = O",
        "secret.txt: it cannot be read: this user may not read it; give this user the right to read it",
      ]
    `)
  })
})
