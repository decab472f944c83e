import { describe, expect, test } from 'vitest'
import { languages } from '../../../commands/languages.ts'
import { hintWords } from '../../../src/desk/words/hint-words.ts'
import { english, tongueOf } from '../../../src/desk/words/phrase.ts'
import { readPage } from '../../../src/ingest/read-page.ts'

const TEXT = `The ferry to Sel sails again after nine weeks in the dock, the harbour office said on Monday.

Nobody knows for how long it will sail, as the engine is older than its captain.

A new ferry would cost more than the island earns in a year, the office added.`

/** Pages that hint at what they do not give. */
const PAGES = [
  `---\nid: ferry\ntitle: Ferry sails again\n---\n\n${TEXT}`,
  `Ferry sails again\n03/04/2016\n\n${TEXT}`,
  `Ferry sails again\nMarch 3, 2016\nMay 9, 2017\n\n${TEXT}`,
  `Ferry sails again\nThe quay of Sel, October 14, 2014. REUTERS/Ines Maro\n\n${TEXT}`,
  `3 March 2016\nNews\nFerry sails again\n\n${TEXT}`,
  `Ferry sails again\n\n${TEXT}\n\n© 2016 The Water Letter Ltd. All rights reserved.`,
  `Ferry sails again\n\n${TEXT}\n\n“It floats,” a sailor told Reuters on the quay.`,
]

function hintsOf(text: string): readonly string[] {
  const read = readPage({ name: 'ferry.txt', bytes: Buffer.from(text) })
  return 'page' in read ? read.page.hints : []
}

describe('hintWords', () => {
  test('knows every hint of a page, and says it in other languages', () => {
    const hints = PAGES.flatMap(hintsOf)
    const templates = new Set<string>()
    for (const hint of hints) {
      const words = hintWords(hint)
      expect(words.template).not.toBe('{1}')
      templates.add(words.template)
      expect(english(words)).toBe(hint)
      for (const language of languages) expect(tongueOf(language)(words)).not.toBe(hint)
    }
    expect(templates.size).toBe(PAGES.length)
  })

  test('leaves any other sentence as it is', () => {
    expect(english(hintWords('A {1} | sentence that nobody knows.'))).toBe(
      'A {1} | sentence that nobody knows.',
    )
  })
})
