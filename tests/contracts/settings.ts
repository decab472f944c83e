import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type ServerSettings, type SettingsBook, USUAL_SETTINGS } from '../../src/desk/settings.ts'
import { scratchFolder } from '../store/scratch-folder.ts'

const id = fc.bigInt({ min: 10n ** 16n, max: 10n ** 20n - 1n }).map(String)
const anySettings: fc.Arbitrary<ServerSettings> = fc.record({
  channels: fc.uniqueArray(id, { maxLength: 25 }),
  answers: fc.constantFrom('private', 'public'),
  moderatorRole: fc.option(id),
  language: fc.constantFrom(null, 'en-US', 'de', 'fr', 'ru', 'es-ES'),
})
const someSettings = anySettings
  .chain(settings => fc.subarray(Object.entries(settings)))
  .map(Object.fromEntries)

/** What every book of settings must keep to, whatever it is built on. `open` opens what is in a folder, anew each time. */
export function settingsContract(name: string, open: (folder: string) => SettingsBook): void {
  /** A book in a folder of its own, and how to open the same one again, as another process does. */
  async function opened() {
    const folder = await scratchFolder()
    const again = () => {
      const book = open(folder)
      onTestFinished(() => book.close())
      return book
    }
    return { book: again(), again }
  }

  describe(`${name} as SettingsBook`, () => {
    test('a server where nothing was set has the usual settings', async () => {
      const { book } = await opened()
      expect(book.of('1100000000000000010')).toEqual(USUAL_SETTINGS)
      expect(book.of('')).toEqual(USUAL_SETTINGS)
    })

    test('change gives what holds, and so does of, from then on and after a restart', async () => {
      const { book, again } = await opened()
      const expected = new Map<string, ServerSettings>()
      fc.assert(
        fc.property(fc.constantFrom('1', '2', '3'), someSettings, (server, some) => {
          const settings = { ...(expected.get(server) ?? USUAL_SETTINGS), ...some }
          expect(book.change(server, some)).toEqual(settings)
          expected.set(server, settings)
          for (const [one, held] of expected) expect(book.of(one)).toEqual(held)
        }),
      )
      book.close()
      const later = again()
      for (const [one, held] of expected) expect(later.of(one)).toEqual(held)
    })

    test('what one changes holds at once for another who has it open, and neither undoes what the other set', async () => {
      const { book, again } = await opened()
      const other = again()
      expect(other.of('1')).toEqual(USUAL_SETTINGS)
      book.change('1', { answers: 'public' })
      expect(other.of('1')).toEqual({ ...USUAL_SETTINGS, answers: 'public' })
      other.change('1', { language: 'de' })
      expect(book.of('1')).toEqual({ ...USUAL_SETTINGS, answers: 'public', language: 'de' })
      book.change('1', USUAL_SETTINGS)
      expect(other.of('1')).toEqual(USUAL_SETTINGS)
    })

    test('close ends it: every method throws afterwards, closing again is nothing', async () => {
      const { book } = await opened()
      book.close()
      book.close()
      expect(() => book.of('1')).toThrow()
      expect(() => book.change('1', {})).toThrow()
    })
  })
}
