import { choice, date, outlet, wholeNumber } from '../src/desk/option.ts'

/** The options that narrow an answer, the same in every command that takes them. */
export const filters = {
  outlet: outlet('Only this outlet'),
  from: date('Published on or after: YYYY, YYYY-MM or YYYY-MM-DD'),
  to: date('Published on or before: YYYY, YYYY-MM or YYYY-MM-DD'),
  limit: wholeNumber('How many passages, five unless asked', 1, 25),
}

/** In what order passages stand, the same in every command in which it can be chosen. */
export const order = choice(
  'In what order: relevance (best first) or date (earliest first)',
  ['relevance', 'date'],
  false,
)
