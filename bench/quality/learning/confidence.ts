import { type ConfidenceModel, logOddsOf, type Weights } from '../../../src/retrieval/declining/model.ts'
import type { FoundSigns, SaidSigns } from '../../../src/retrieval/declining/signs.ts'
import type { Asked, Asking } from './confidence-examples.ts'
import { rounded } from './learnt-file.ts'
import { fitLogistic, type Sense } from './logistic.ts'

/** What each sign may speak for. A plain word that stands nowhere counts as not held and no more: people ask in their own. */
const FOUND: Readonly<Record<keyof FoundSigns, Sense>> = {
  amount: 1,
  sentence: 1,
  exact: 1,
  strayNames: -1,
  strayWords: -1,
  unknownNames: -1,
  things: 0,
}
const SAID: Readonly<Record<keyof SaidSigns, Sense>> = {
  negatedAlone: -1,
  negatedInText: -1,
  contrary: -1,
  swapped: -1,
}

/** How much a question counts by what was asked; what is not named is left out. */
type Counts = Partial<Record<Asked, number>>

const FOUND_FROM: Counts = { answerable: 1, gone: 1, removed: 0.7 }
const SAID_FROM: Counts = { answerable: 1, adversarial: 1 }
/** Calibrated on the questions as they are. */
const CALIBRATED_ON: Counts = { answerable: 1, adversarial: 1, absent: 1 }

const PENALTY = 0.002

/** Learns how sure to be from questions whose outcome is known. */
export function learnConfidence(askings: readonly Asking[]): ConfidenceModel {
  const found = learnWeights(FOUND, from(askings, FOUND_FROM), ({ signs }) => signs.found)
  const said = learnWeights(SAID, from(askings, SAID_FROM), ({ signs }) => signs.said)
  const { intercept, weights } = fitLogistic(
    from(askings, CALIBRATED_ON).map(({ asking, weight }) => ({
      values: [logOddsOf({ found, said }, asking.signs)],
      holds: asking.asked === 'answerable',
      weight,
    })),
    [1],
    0,
  )
  return { found, said, calibration: { intercept: rounded(intercept), slope: rounded(weights[0] ?? 1) } }
}

interface Counted {
  readonly asking: Asking
  readonly weight: number
}

function from(askings: readonly Asking[], counts: Counts): readonly Counted[] {
  return askings.flatMap(asking => {
    const weight = counts[asking.asked] ?? 0
    return weight > 0 ? [{ asking, weight }] : []
  })
}

function learnWeights<Names extends string>(
  senses: Readonly<Record<Names, Sense>>,
  counted: readonly Counted[],
  signsOf: (asking: Asking) => Readonly<Record<Names, number>>,
): Weights<Names> {
  const names = Object.keys(senses) as Names[]
  const { intercept, weights } = fitLogistic(
    counted.map(({ asking, weight }) => {
      const signs = signsOf(asking)
      return { values: names.map(name => signs[name]), holds: asking.asked === 'answerable', weight }
    }),
    names.map(name => senses[name]),
    PENALTY,
  )
  return Object.fromEntries([
    ['intercept', rounded(intercept)],
    ...names.map((name, place) => [name, rounded(weights[place] ?? 0)]),
  ]) as Weights<Names>
}
