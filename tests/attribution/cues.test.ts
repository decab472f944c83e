import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

const cuesAndContents = (text: string) => said([text]).map(line => line.split(' | ').slice(0, 3).join(' | '))

describe('statementsOf, a negation', () => {
  test.each([
    ['Lavrov refused to confirm that the road was open.', 'refused to confirm'],
    ['Lavrov failed to say whether the road was open.', 'failed to say'],
    ['Lavrov has not said that the road was open.', 'has not said'],
    ['Lavrov did not say that the road was open.', 'did not say'],
    ['Lavrov never said that the road was open.', 'never said'],
    ['Moscow showed no wish to open the road.', 'showed no wish'],
    ['Moscow does not regard the road as open.', 'does not regard'],
  ])('stays in the cue: %j', (text, cue) => {
    expect(said([text]).map(line => line.split(' | ')[1])).toContain(cue)
  })

  test('stays with what somebody is asked not to do', () => {
    expect(cuesAndContents('Kerry asked Moscow not to close the road.')).toEqual([
      'Kerry | asked | not to close the road',
    ])
  })
})

describe('statementsOf, no statement', () => {
  test.each([
    ['a wish not to be named', 'Kerry asked not to be named.'],
    ['a refusal to be identified', 'The officials declined to be identified as the talks were private.'],
    ['meaning what one says', 'The Russians mean what they say about the toll.'],
    [
      'a relative clause behind a noun',
      'Ministers left with no common view of the bridge that might cost them votes.',
    ],
    ['the noun "states"', 'Officials from European and Arab states, and bankers, met in Rome.'],
  ])('is %s', (_, text) => {
    expect(said([text])).toEqual([])
  })
})

describe('statementsOf, the clause around a cue', () => {
  test('steps back over a relative clause to the noun that it describes', () => {
    expect(
      cuesAndContents("A guard who once worked in the port's customs office in Bergen said ships were late."),
    ).toEqual(["A guard who once worked in the port's customs office in Bergen | said | ships were late"])
    expect(cuesAndContents('Some in Brussels want to lift the toll.')).toEqual([
      'Some in Brussels | want | to lift the toll',
    ])
  })

  test("goes on behind an aside, and is its own subject's there", () => {
    expect(
      cuesAndContents('A Swedish official smiled. Berlin, he said, considers the toll a distraction.'),
    ).toEqual(['he | said | Berlin, he said, considers the toll a distraction'])
  })

  test('begins behind a colon', () => {
    expect(said(['Lavrov made the point bluntly: nobody, he said, would pay the toll.'])).toEqual([
      'he | said | nobody, he said, would pay the toll | indirect | Sergei Lavrov | Russia',
    ])
  })

  test('ends where an aside around it begins', () => {
    expect(
      cuesAndContents('Norway closed the road, saying that it was icy, a Swedish official told the paper.'),
    ).toEqual([
      'a Swedish official | told | Norway closed the road, saying that it was icy',
      'Norway | saying | that it was icy',
    ])
  })

  test('ends where the main verb comes back behind a participle', () => {
    expect(cuesAndContents('Kerry, addressing the council, said the road was closed.')).toEqual([
      'Kerry | addressing | the council',
      'Kerry | said | the road was closed',
    ])
  })

  test('is the first speaker\'s again behind "and"', () => {
    expect(cuesAndContents('Kerry said bad roads were to blame and urged Moscow to mend them.')).toEqual([
      'Kerry | said | bad roads were to blame',
      'Kerry | urged | to mend them',
    ])
  })

  test('keeps two verbs of one clause together', () => {
    expect(cuesAndContents('Kerry said Norway welcomed and supported the toll.')[0]).toBe(
      'Kerry | said | Norway welcomed and supported the toll',
    )
  })

  test('gives what somebody comes home saying to whoever came', () => {
    expect(said(['Lavrov came home saying that the road was open.'])).toEqual([
      'Lavrov | saying | that the road was open | indirect | Sergei Lavrov | Russia',
    ])
  })

  test.each([
    'Ankara regarded some armed groups as bandits.',
    'Moscow views the toll as a threat.',
    'Tehran considers the toll an insult.',
    'Beijing sees the toll as a trap.',
  ])('reads what a capital thinks of something: %j', text => {
    expect(said([text])).toHaveLength(1)
  })
})

describe('statementsOf, a statement inside another', () => {
  test('stands where somebody makes it', () => {
    expect(cuesAndContents('The Kremlin said that Kerry believed the toll was dead.')).toEqual([
      'The Kremlin | said | that Kerry believed the toll was dead',
      'Kerry | believed | the toll was dead',
    ])
  })

  test('is none where a nameless thing shows something', () => {
    expect(cuesAndContents('The Kremlin said that the empty port showed that the toll was dead.')).toEqual([
      'The Kremlin | said | that the empty port showed that the toll was dead',
    ])
  })
})
