import { defineErrand } from '../src/desk/command.ts'
import { wholeNumber } from '../src/desk/option.ts'

/** More pages and changes than there will ever be. */
const MOST = 999_999

export const corpusHistory = defineErrand({
  name: 'corpus history',
  description: 'What was changed in the coverage, when and by whom',
  for: 'moderators',
  options: {
    change: wholeNumber('Only this change, by its number', 1, MOST, true),
    page: wholeNumber('Which page of the changes, from 1', 1, MOST),
  },
  example: '/corpus history',
  errand: ({ change = null, page = 1 }) => ({ kind: 'history', change, page }),
})
