import { describe, expect, test } from 'vitest'
import { TypedName } from '../../src/retrieval/typed-name.ts'
import { article, collectionOf } from '../desk/small-corpus.ts'

/** The words at which paragraphs name somebody, with the word before. */
async function namings(name: string, paragraphs: readonly string[]) {
  const held = article('ferry', paragraphs)
  const collection = await collectionOf([held])
  const typed = new TypedName(name, collection)
  return collection.idsIn(held).map(id => {
    const parsed = collection.paragraph(id)
    return typed.namedAt(parsed).map(at => {
      const [from, to] = [parsed.words[Math.max(0, at - 1)], parsed.words[at]]
      return parsed.text.slice(from?.start, to?.end)
    })
  })
}

describe('TypedName', () => {
  test('finds a name with an initial that was not typed, and the surname after it', async () => {
    expect(
      await namings('Marta Quillfeather', [
        'The ferry is late, Marta L. Quillfeather said.',
        'Later Ms. Quillfeather left. So did her dog.',
      ]),
    ).toEqual([['L. Quillfeather'], ['Ms. Quillfeather']])
  })

  test('finds no surname alone where the article has nobody of the full name', async () => {
    expect(await namings('Marta Quillfeather', ['The ferry is late, Quillfeather said.'])).toEqual([[]])
  })

  test('passes over somebody else of the surname', async () => {
    expect(
      await namings('Marta Quillfeather', ['Marta Quillfeather waved. Boris Quillfeather did not.']),
    ).toEqual([['Marta Quillfeather']])
  })

  test('finds the initials of an institution that the article has in full', async () => {
    expect(
      await namings('Northern Ferry Institute', [
        'The Northern Ferry Institute counted.',
        'The NFI was wrong.',
      ]),
    ).toEqual([['Ferry Institute'], ['The NFI']])
  })

  test('takes no word in small letters for a name', async () => {
    expect(await namings('Otter', ['An otter swam by. Governor Otter watched it.'])).toEqual([
      ['Governor Otter'],
    ])
  })

  test('finds nothing for a name of stop words', async () => {
    expect(await namings('the', ['The ferry is late.'])).toEqual([[]])
  })
})
