import { date, outlet, wholeNumber } from '../src/desk/option.ts'

/** The options that narrow an answer, the same in every command that takes them. */
export const filters = {
  outlet: outlet('Only this outlet'),
  from: date('Published on or after: YYYY, YYYY-MM or YYYY-MM-DD'),
  to: date('Published on or before: YYYY, YYYY-MM or YYYY-MM-DD'),
  limit: wholeNumber('How many passages, five unless asked', 1, 25),
}
