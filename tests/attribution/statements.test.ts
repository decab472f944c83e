import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import { articleOf, said } from './said.ts'

describe('statementsOf, direct quotations', () => {
  test('takes the marks into the content and the speaker from the verb behind', () => {
    expect(said(['“The bridge will open in June,” Foreign Minister Sergei Lavrov said.'])).toEqual([
      'Foreign Minister Sergei Lavrov | said | “The bridge will open in June,” | direct | Sergei Lavrov | Russia',
    ])
  })

  test.each([
    ['straight', '"', '"'],
    ['typographic', '“', '”'],
    ['doubled apostrophes', "''", "''"],
    ['guillemets', '«', '»'],
    ['single', '‘', '’'],
  ])('reads %s marks', (_, open, close) => {
    const quotation = `${open}We will not leave the table before a deal is signed,${close}`
    expect(said([`${quotation} Kerry said.`])).toEqual([
      `Kerry | said | ${quotation} | direct | John Kerry | United States`,
    ])
  })

  test('reads a verb before its subject', () => {
    expect(said(['"The gates stay shut until spring," said John Kerry.'])).toEqual([
      'John Kerry | said | "The gates stay shut until spring," | direct | John Kerry | United States',
    ])
  })

  test('reads a quotation that a verb leads up to', () => {
    expect(said(['Lavrov told reporters: "The talks were long and they were useful."'])).toEqual([
      'Lavrov | told | "The talks were long and they were useful." | direct | Sergei Lavrov | Russia',
    ])
  })

  test('keeps a quotation of several sentences whole', () => {
    const [statement] = said(['“We heard them. We answered them. Now we wait,” Lavrov said.'])
    expect(statement).toContain('| “We heard them. We answered them. Now we wait,” | direct')
  })

  test('gives a quotation behind the speaker to the same speaker', () => {
    expect(said(['“The door is open,” Kerry said. “It will not stay open for ever.”'])).toEqual([
      'Kerry | said | “The door is open,” | direct | John Kerry | United States',
      'Kerry | – | “It will not stay open for ever.” | direct | John Kerry | United States',
    ])
  })

  test('reads the speaker of a quoted question', () => {
    expect(said(['“Who pays for the winter?” Lavrov asked.'])).toEqual([
      'Lavrov | asked | “Who pays for the winter?” | direct | Sergei Lavrov | Russia',
    ])
  })

  test('keeps the speaker over a paragraph that is left open and taken up again', () => {
    expect(
      said(['“The pipes froze in March,” Lavrov said. “Nobody came.', '“Nobody came in April either.”']).at(
        -1,
      ),
    ).toBe('– | – | “Nobody came in April either.” | direct | Sergei Lavrov | Russia')
  })

  test('keeps the speaker in a paragraph that is one more quotation', () => {
    expect(
      said(['“The harvest is safe,” Zarif said.', '“And it will feed us through the long winter.”']).at(-1),
    ).toBe('– | – | “And it will feed us through the long winter.” | direct | Mohammad Javad Zarif | Iran')
  })

  test('reads the name with which a quotation is signed', () => {
    expect(said(['“The seals are back and the bay is loud again.” — Maria Lopez'])).toEqual([
      'Maria Lopez | – | “The seals are back and the bay is loud again.” | direct | Maria Lopez | –',
    ])
  })

  test('ends a quotation that is never closed with its paragraph', () => {
    expect(said(['Kerry said: “The road is open and we shall keep it open'])).toEqual([
      'Kerry | said | “The road is open and we shall keep it open | direct | John Kerry | United States',
    ])
  })

  test('calls a content mixed where part of it is quoted', () => {
    expect(said(['Lavrov said it was “a decent plan” for the harbour.'])).toEqual([
      'Lavrov | said | it was “a decent plan” for the harbour | mixed | Sergei Lavrov | Russia',
    ])
  })
})

describe('statementsOf, indirect speech', () => {
  test.each([
    [
      'Lavrov said that the ships would sail on Friday.',
      'Lavrov | said | that the ships would sail on Friday | indirect | Sergei Lavrov | Russia',
    ],
    [
      'Lavrov said the ships would sail on Friday.',
      'Lavrov | said | the ships would sail on Friday | indirect | Sergei Lavrov | Russia',
    ],
    [
      'The ships would sail on Friday, Lavrov said.',
      'Lavrov | said | The ships would sail on Friday | indirect | Sergei Lavrov | Russia',
    ],
    [
      'The ships would sail on Friday, say Iranian officials.',
      'Iranian officials | say | The ships would sail on Friday | indirect | Iranian officials | Iran',
    ],
    [
      'According to the Kremlin, the ships would sail on Friday.',
      'the Kremlin | According to | the ships would sail on Friday | indirect | Russia | Russia',
    ],
    [
      'The ships would sail on Friday, according to the Kremlin.',
      'the Kremlin | according to | The ships would sail on Friday | indirect | Russia | Russia',
    ],
    [
      "In Moscow's view, the ships came too late.",
      "Moscow's | view | the ships came too late | indirect | Russia | Russia",
    ],
    [
      'Lavrov told the parliament on Monday that the ships were late.',
      'Lavrov | told | that the ships were late | indirect | Sergei Lavrov | Russia',
    ],
    ['The treaty was rejected by Iran.', 'Iran | was rejected | The treaty | indirect | Iran | Iran'],
  ])('%s', (sentence, statement) => {
    expect(said([sentence])).toEqual([statement])
  })

  test('steps over an apposition between source and verb', () => {
    expect(said(['Maria Lopez, a biologist at the harbour laboratory, said the seals had left.'])).toEqual([
      'Maria Lopez | said | the seals had left | indirect | Maria Lopez | –',
    ])
  })

  test('splits two verbs of one subject', () => {
    expect(said(['Iran accuses the company of fraud and says it will go to court.'])).toEqual([
      'Iran | accuses | the company of fraud | indirect | Iran | Iran',
      'Iran | says | it will go to court | indirect | Iran | Iran',
    ])
  })

  test('reports speech inside speech as a statement of its own', () => {
    const statements = said(['Kerry said Lavrov had insisted that the border was closed.'])
    expect(statements).toHaveLength(2)
    expect(statements[1]).toMatch(/^Lavrov \| had insisted \| that the border was closed/)
  })

  test.each([
    [
      "Kerry recalled Moscow's position that the border was closed.",
      "Moscow's | position | that the border was closed",
    ],
    ['Iran gave assurances that the border was closed.', 'Iran | assurances | that the border was closed'],
    ['He heard a warning by Iran that the border was closed.', 'Iran | warning | that the border was closed'],
  ])('reads the noun in: %s', (sentence, statement) => {
    expect(said([sentence]).join('\n')).toContain(statement)
  })
})

describe('statementsOf, attitudes', () => {
  test.each([
    ['Russia wants a seat at the table.', 'wants'],
    ['Russia opposes the new pipeline.', 'opposes'],
    ['Russia backs the new pipeline.', 'backs'],
    ['Russia rejects the new pipeline.', 'rejects'],
    ['Russia refuses to build the pipeline.', 'refuses'],
    ['Russia insists that the pipeline be built.', 'insists'],
    ['Russia accuses the builders of delay.', 'accuses'],
    ['Russia considers the builders partners.', 'considers'],
    ['Russia has long called for a new pipeline.', 'has long called for'],
    ['Russia ruled out a new pipeline.', 'ruled out'],
    ['Russia questioned the legality of the pipeline.', 'questioned'],
    ['Russia expressed interest in the pipeline.', 'interest'],
    ['Russia threatened to close the pipeline.', 'threatened'],
    ['Russia pledged to open the pipeline.', 'pledged'],
    ['Russia demanded an inquiry into the pipeline.', 'demanded'],
    ['Russia was sceptical that the pipeline would pay.', 'was sceptical'],
    ['Russia appeared willing to pay for the pipeline.', 'appeared willing'],
  ])('%s', (sentence, cue) => {
    const [statement, ...others] = said([sentence])
    expect(others).toEqual([])
    expect(statement).toContain(`Russia | ${cue} | `)
    expect(statement).toMatch(/\| indirect \| Russia \| Russia$/)
  })

  test.each([
    'The offer expired on Friday.',
    'The bridge was closed for repairs, and the claims office moved to the harbour.',
    'Trains run every hour between the two cities.',
  ])('finds nothing in: %s', sentence => {
    expect(said([sentence])).toEqual([])
  })
})

describe('statementsOf, who the source is', () => {
  test('leads a surname and a pronoun to the full name', () => {
    const statements = said([
      'Maria Lopez said the seals had left. Lopez added that they would return. She hoped the ice would hold.',
    ])
    expect(statements.map(line => line.split(' | ').at(-2))).toEqual([
      'Maria Lopez',
      'Maria Lopez',
      'Maria Lopez',
    ])
  })

  test('leads "the official" to the anonymous source described before, with the side it speaks for', () => {
    const statements = said([
      'A senior US State Department official said the talks had failed.',
      '“We are going home,” the official said.',
    ])
    expect(statements.at(-1)).toBe(
      'the official | said | “We are going home,” | direct | A senior US State Department official | United States',
    )
  })

  test('leads "they" to the officials before', () => {
    const statements = said(['US officials said the talks had failed. They said nobody was to blame.'])
    expect(statements.at(-1)).toMatch(
      /^They \| said \| nobody was to blame \| indirect \| US officials \| United States$/,
    )
  })

  test.each([
    ['The Russian delegation said the talks had failed.', 'Russia'],
    ['A Kremlin spokesman said the talks had failed.', 'Russia'],
    ['A Central Command spokesperson said the talks had failed.', 'United States'],
    ['Moscow said the talks had failed.', 'Russia'],
    ['NATO said the talks had failed.', 'NATO'],
    ['A Western diplomat said the talks had failed.', '–'],
    ['A Western diplomat in Moscow said the talks had failed.', '–'],
    ['A Russian analyst said the talks had failed.', '–'],
    ['A Russia expert in Washington said the talks had failed.', '–'],
    ['The Syrian opposition said the talks had failed.', '–'],
  ])('%s', (sentence, actor) => {
    expect(said([sentence])[0]?.split(' | ').at(-1)).toBe(actor)
  })
})

const speakers = fc.constantFrom(
  'Lavrov',
  'US officials',
  'Maria Lopez, a baker,',
  'He',
  'the Kremlin',
  'They',
)
const verbs = fc.constantFrom(
  ' said ',
  ' added that ',
  ', said ',
  ' wants to ',
  "'s claim that ",
  ' told Reuters, ',
)
const pieces = fc.oneof(
  speakers,
  verbs,
  fc.constantFrom(
    '“',
    '”',
    '"',
    "''",
    '«',
    '»',
    '‘',
    '’',
    '. ',
    ', ',
    ' and ',
    '(',
    ')',
    ' – ',
    '…',
    '😀',
    '\u0301',
  ),
  fc.lorem({ maxCount: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const paragraphs = fc
  .array(
    fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('').replace(/\s+/g, ' ').trim()),
    { maxLength: 6 },
  )
  .map(list => list.filter(text => text !== ''))
const table = buildActorTable([], [])

describe('statementsOf, its promises', () => {
  test('every span lies in its paragraph, in order, inside or around its sentence', () => {
    fc.assert(
      fc.property(paragraphs, list => {
        let last = { paragraph: 0, start: 0 }
        for (const statement of statementsOf(articleOf(...list), table)) {
          const text = list[statement.paragraph - 1] ?? ''
          for (const span of [statement.sentence, statement.source, statement.cue, statement.content]) {
            if (span === null) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
          expect(statement.content.start).toBeGreaterThanOrEqual(statement.sentence.start)
          expect(statement.content.start).toBeLessThan(statement.sentence.end)
          const here = { paragraph: statement.paragraph, start: statement.content.start }
          expect(here.paragraph > last.paragraph || here.start >= last.start).toBe(true)
          last = here
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same article gives the same statements', () => {
    fc.assert(
      fc.property(paragraphs, list => {
        expect(statementsOf(articleOf(...list), table)).toEqual(statementsOf(articleOf(...list), table))
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    ['quotation marks', '“'],
    ['straight marks', '" '],
    ['doubled apostrophes', "''a "],
    ['single marks', "'a "],
    ['short quotations', '"Yes," he said; '],
    ['commas', 'said, '],
    ['verbs without a stop', 'he said she said '],
    ['words of one sentence', 'that claim of the official in Moscow and '],
  ])('takes time in proportion to the length of a paragraph of %s', (_, piece) => {
    const read = (times: number) => {
      const article = articleOf(piece.repeat(times).trim())
      const start = process.hrtime.bigint()
      statementsOf(article, table)
      return Number(process.hrtime.bigint() - start)
    }
    read(2_000)
    const least = (times: number) => Math.min(read(times), read(times), read(times))
    // Quadratic work would take sixty-four times as long; linear work eight times, with room for a busy machine.
    expect(least(16_000)).toBeLessThan(least(2_000) * 32 + 1_000_000_000)
  })
})
