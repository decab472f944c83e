import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import { grain } from './grain-corpus.ts'
import { deskOver } from './small-corpus.ts'

const desk = await deskOver(grain)

/** The words that an answer sets off as cues, passage by passage. */
async function cuesOf(actor: string): Promise<readonly string[]> {
  const { passages } = await desk.stance(actor, 'grain corridor', { limit: 10 })
  return passages.map(passage =>
    passage.marks
      .filter(({ kind }) => kind === 'cue')
      .map(({ start, end }) => textOf({ ...passage, start, end }))
      .join(', '),
  )
}

describe('the marks of a stance', () => {
  test('set off the reporting word', async () => {
    expect(await cuesOf('Turkey')).toContain('proposed')
    expect(await cuesOf('Russia')).toContain('rejected')
  })

  test('set off the words of a condition in what is said', async () => {
    expect(await cuesOf('Russia')).toContain('support, only if, said')
  })

  test('do so in the summary, too', async () => {
    const { summary } = await desk.stance('Russia', 'grain corridor', {})
    const marked = summary.flatMap(sentence =>
      sentence.marks
        .filter(({ kind }) => kind === 'cue')
        .map(({ start, end }) => textOf({ ...sentence, start, end })),
    )
    expect(marked).toEqual(expect.arrayContaining(['backed', 'only if', 'rejected']))
  })
})
