import { defineCommand } from '../src/desk/command.ts'
import { text } from '../src/desk/option.ts'

export const check = defineCommand({
  name: 'check',
  description: 'Check whether the coverage has what a text quotes, and who says it there',
  options: { text: text('The quotation, or a text that quotes; best with who is said to say it') },
  example: '/check “Russia has no desire, no plan and no interest,” said Lukyanov.',
  run: ({ desk }, { text: quoting }) => desk.check(quoting),
})
