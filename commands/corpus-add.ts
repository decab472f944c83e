import { defineErrand } from '../src/desk/command.ts'
import { file } from '../src/desk/option.ts'

const page = file('A saved page, .txt or .md; with no file at all, the text is asked for')

export const corpusAdd = defineErrand({
  name: 'corpus add',
  description: 'Add articles from files or from pasted text; what comes in is shown first',
  for: 'moderators',
  options: {
    file1: page,
    file2: page,
    file3: page,
    file4: page,
    file5: page,
    file6: page,
    file7: page,
    file8: page,
    file9: page,
    file10: page,
  },
  example: '/corpus add',
  errand: given => ({ kind: 'add', files: Object.values(given).filter(one => one !== undefined) }),
})
