import { defineErrand } from '../src/desk/command.ts'
import { wholeNumber } from '../src/desk/option.ts'

export const corpusUndo = defineErrand({
  name: 'corpus undo',
  description: 'Take a change back, the last one unless said otherwise; it is shown first',
  for: 'moderators',
  options: {
    change: wholeNumber('Which change, by the number that /corpus history gives it', 1, 999_999, true),
  },
  example: '/corpus undo 12',
  errand: ({ change = null }) => ({ kind: 'undo', change }),
})
