import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

const CORE = ['news', 'text', 'ingest', 'actors', 'attribution', 'retrieval', 'summary', 'desk']

/** What a room may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  commands: ['src/desk'],
  'src/news': [],
  'src/text': [],
  'src/ingest': ['news', 'text'],
  'src/actors': ['news', 'text'],
  'src/attribution': ['news', 'text', 'actors'],
  'src/retrieval': ['news', 'text', 'actors', 'attribution'],
  'src/summary': ['news', 'text', 'retrieval'],
  'src/desk': CORE,
  'src/engines': ['retrieval'],
  'src/store': ['news', 'retrieval', 'desk'],
  'src/thread': ['desk'],
  'src/discord': ['desk'],
  'src/preview': ['desk', 'discord'],
  'src/console': ['desk'],
}

interface Import {
  readonly file: string
  /** A path from the root, or a package as it is named. */
  readonly target: string
}

function importsOf(folder: string): readonly Import[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
    name => /\.(?:ts|mjs)$/.test(name) && !name.endsWith('.d.ts'),
  )
  return files.flatMap(name => {
    const file = join(root, folder, name)
    const source = readFileSync(file, 'utf8')
    return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g)].map(([, target = '']) => ({
      file: relative(root, file),
      target: target.startsWith('.') ? relative(root, resolve(dirname(file), target)) : target,
    }))
  })
}

const roomOf = (path: string) =>
  path
    .split(/[\\/]/)
    .slice(0, path.startsWith('src') ? 2 : 1)
    .join('/')

describe('the rooms', () => {
  test.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (room, allowed) => {
    const open = new Set([room, ...allowed.map(name => (name.startsWith('src') ? name : `src/${name}`))])
    const inside = importsOf(room).filter(({ target }) => /^(?:src|commands|tests|bench)\b/.test(target))
    expect(inside.filter(({ target }) => !open.has(roomOf(target)))).toEqual([])
  })

  test('the core touches no file system, network, process, clock or search engine', () => {
    const pure = new Set(['node:crypto', 'node:module'])
    const packages = new Set(['zod/v3', 'yaml', 'iconv-lite', 'wink-porter2-stemmer', 'fastest-levenshtein'])
    const outside = CORE.flatMap(room => importsOf(`src/${room}`)).filter(
      ({ target }) => !target.startsWith('src') && !pure.has(target) && !packages.has(target),
    )
    expect(outside).toEqual([])
    for (const room of CORE)
      for (const name of readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.ts')) continue
        const source = readFileSync(join(root, 'src', room, name), 'utf8')
        expect(source, `${room}/${name}`).not.toMatch(/Date\.now|new Date\(\)|Math\.random|\bprocess\./)
      }
  })

  test('config.ts alone reads the environment', () => {
    const readers = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .filter(name => readFileSync(join(root, 'src', name), 'utf8').includes('process.env'))
    expect(readers).toEqual(['config.ts'])
  })

  test('a search engine is chosen in coverage.ts alone', () => {
    const meeting = importsOf('src').filter(
      ({ file, target }) =>
        !file.startsWith(join('src', 'engines')) &&
        (target === 'minisearch' || target.startsWith('src/engines')),
    )
    expect(meeting.map(({ file }) => file)).toEqual(['src/coverage.ts'])
  })

  test('what runs needs nothing that is installed for development alone', () => {
    const { devDependencies }: { devDependencies: object } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const forDevelopment = Object.keys(devDependencies)
    const needing = ['src', 'commands']
      .flatMap(importsOf)
      .filter(({ target }) => forDevelopment.some(name => target === name || target.startsWith(`${name}/`)))
    expect(needing).toEqual([])
  })
})
