import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { languages } from '../../commands/languages.ts'
import { type PreviewService, runPreview } from '../../src/preview/preview.ts'
import { openShippedDesk } from '../golden/shipped-desk.ts'
import { scratchFolder } from '../store/scratch-folder.ts'
import { readHtml } from './read-html.ts'
import { stageOver } from './stage.ts'

const desk = await openShippedDesk()

const service = (file: string, changes: Partial<PreviewService> = {}): PreviewService => ({
  commands,
  languages,
  openDesk: async () => desk,
  reader: over => stageOver(over).read,
  file,
  ...changes,
})

async function run(argv: readonly string[], to: PreviewService) {
  const output = new PassThrough()
  const errors = new PassThrough()
  const code = await runPreview(argv, output, errors, to)
  output.end()
  errors.end()
  return { code, output: await text(output), errors: await text(errors) }
}

/** What stands in the page's body, its style sheet and head left out. */
const bodyOf = (page: string) => readHtml(/<body[^>]*>.*<\/body>/s.exec(page)?.[0] ?? '')

describe('runPreview', () => {
  test('says in another language what the bot itself says, and quotes as it stands', async () => {
    const file = join(await scratchFolder(), 'page.html')
    const argv = ['--language', 'de', '--look', 'dark', '/stance Russia coalition']
    expect((await run(argv, service(file))).code).toBe(0)
    const { text: words } = bodyOf(await readFile(file, 'utf8'))
    for (const said of [
      '/haltung Russia coalition',
      'Was Russia sagt',
      'Einen Artikel lesen',
      'We are fighting',
    ])
      expect(words).toContain(said)
    expect(words).not.toContain('What Russia says')
  })

  test('knows no other language', async () => {
    const { code, errors } = await run(['--language', 'tlh'], service('nowhere.html'))
    expect(code).toBe(2)
    expect(errors).toBe('Error: --language tlh is none of en, de, fr, ru, es-ES, es-419\n')
  })

  test('writes every kind of card in three looks, and prints the path', async () => {
    const file = join(await scratchFolder(), 'preview', 'index.html')
    expect(await run([], service(file))).toEqual({ code: 0, output: `${file}\n`, errors: '' })
    const { tags, text: words } = bodyOf(await readFile(file, 'utf8'))
    const ids = tags.flatMap(({ name, attributes }) => (name === 'section' ? [attributes.id] : []))
    expect(ids).toEqual([
      'ask',
      'stance',
      'compare',
      'quotes',
      'who',
      'search',
      'timeline',
      'related',
      'check',
      'article',
      'sources',
      'about',
      'help',
      'second-page',
      'shared',
      'was-shared',
      'rated',
      'menu',
      'direct',
      'people',
      'compare-second-page',
      'country',
      'ambiguous',
      'declined',
      'unanswerable',
      'filtered',
      'whole',
      'not-held',
      'not-understood',
      'context',
      'autocomplete',
      'corpus-status',
      'corpus-reading',
      'corpus-refresh',
      'corpus-changed',
      'corpus-add',
      'corpus-page',
      'corpus-made',
      'corpus-history',
    ])
    for (const look of ['dark', 'light', 'phone'])
      expect(
        tags.filter(({ attributes }) => attributes.class === `look ${look}`),
        look,
      ).toHaveLength(ids.length)
    expect(words).toContain('Only you can see this')
    expect(words).toContain('@Mira')
  })

  test('needs nothing but the file: no script, font, picture or style sheet from elsewhere', async () => {
    const file = join(await scratchFolder(), 'index.html')
    await run([], service(file))
    const page = await readFile(file, 'utf8')
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b|@import|@font-face|url\(/i)
    expect(bodyOf(page).tags.flatMap(({ attributes }) => ('src' in attributes ? [attributes] : []))).toEqual(
      [],
    )
  })

  test('draws the commands it is given, in one look alone', async () => {
    const file = join(await scratchFolder(), 'one.html')
    const { code } = await run(
      ['--look', 'phone', '--out', file, '/stance', 'Russia', 'coalition', '/stance Japan coalition'],
      service('/nowhere'),
    )
    expect(code).toBe(0)
    const { tags, text: words } = bodyOf(await readFile(file, 'utf8'))
    expect(tags.filter(({ attributes }) => `${attributes.class}`.startsWith('look'))).toEqual([
      { name: 'div', attributes: { class: 'look phone' } },
      { name: 'div', attributes: { class: 'look phone' } },
    ])
    expect(words).toContain('/stance Russia coalition')
  })

  test('draws what Discord would be told of a command that is not understood, and ends with 2', async () => {
    const file = join(await scratchFolder(), 'one.html')
    expect((await run(['/stnce Russia'], service(file))).code).toBe(2)
    expect(bodyOf(await readFile(file, 'utf8')).text).toContain('did you mean /stance?')
  })

  test('says how it is used', async () => {
    const { code, output } = await run(['--help'], service('/nowhere'))
    expect(code).toBe(0)
    expect(output).toContain('npm run preview -- [--corpus DIR] [--out FILE] [--look dark|light|phone]')
  })

  test('ends with 2 where its flags are not understood', async () => {
    expect(await run(['--look', 'dim'], service('/nowhere'))).toEqual({
      code: 2,
      output: '',
      errors: 'Error: --look dim is none of dark, light, phone\n',
    })
  })

  test('says what to do where the corpus cannot be read or the page not be written', async () => {
    const openDesk = () => Promise.reject(new Error('corpus: there is no such folder; make it'))
    expect(await run([], service('/nowhere', { openDesk }))).toEqual({
      code: 1,
      output: '',
      errors: 'Error: corpus: there is no such folder; make it\n',
    })
    const folder = await scratchFolder({ taken: 'a file' })
    const { code, errors } = await run(['/sources'], service(join(folder, 'taken', 'index.html')))
    expect(code).toBe(1)
    expect(errors).toMatch(
      /^Error: .*taken.index\.html cannot be written: .*; name another with --out FILE\n$/,
    )
  })
})
