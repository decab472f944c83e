import type { Answer, PassageGroup, Profile } from '../../src/desk/reply.ts'
import { say } from '../../src/desk/words/phrase.ts'
import { harbour, mark, passage, stanceAnswer } from './small-coverage.ts'

/** What Norland and Sel say about the tolls; what Norland did is not told. */
export function compareAnswer(): Answer {
  const labels = { Norland: say`What ${'Norland'} says`, Sel: say`What ${'Sel'} says` }
  const said = (actor: keyof typeof labels, passages: number, total: number): PassageGroup => {
    return { label: labels[actor], role: 'said', actor, passages, total }
  }
  const brandt = { source: 'Minister Olle Brandt', actor: 'Norland', cue: 'said', role: 'said' } as const
  const officials = { source: 'Port officials in Sel', actor: 'Sel', role: 'said' } as const
  return {
    ...stanceAnswer(),
    kind: 'compare',
    heading: 'Norland and Sel on harbour tolls',
    passages: [
      passage(harbour, 1, { ...brandt, source: 'its transport minister', standing: 'asserted' }),
      passage(harbour, 2, { ...brandt, citation: 2, marks: [mark(harbour, 2, 'said', 'cue')] }),
      passage(harbour, 3, { ...officials, citation: 3, cue: 'answered', end: 58 }),
      passage(harbour, 3, { ...officials, citation: 4, start: 58, standing: 'negated', reported: 'Brandt' }),
    ],
    groups: [
      said('Norland', 2, 2),
      { label: say`What ${'Norland'} does`, role: 'did', actor: 'Norland', passages: 0, total: 0 },
      said('Sel', 2, 5),
    ],
    notes: [],
  }
}

/** What the coverage tells of Olle Brandt. */
export function brandtProfile(changes: Partial<Profile> = {}): Profile {
  return {
    kind: 'who',
    status: 'answered',
    heading: 'Olle Brandt',
    actor: 'person',
    otherNames: ['Brandt', 'Ole Brandt'],
    affiliations: [
      {
        actor: 'Norland',
        bond: 'speaks',
        former: false,
        office: 'minister',
        dates: { from: '2018-05', to: '2019-03-07' },
        citation: 1,
      },
      {
        actor: 'Quay Party',
        bond: 'member',
        former: true,
        office: null,
        dates: null,
        citation: null,
      },
    ],
    speakers: [],
    quotedBy: [
      { outlet: 'The Quay Courier', statements: 12 },
      { outlet: null, statements: 1 },
    ],
    topics: ['harbour tolls', 'grain'],
    passages: [
      passage(harbour, 2, { source: 'Minister Olle Brandt', actor: 'Norland', cue: 'said', role: 'said' }),
      passage(harbour, 1, { citation: 2, source: 'its transport minister', actor: 'Norland', role: 'said' }),
    ],
    declined: null,
    notes: [],
    ...changes,
  }
}
