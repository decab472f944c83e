import { randomBytes } from 'node:crypto'
import { openCuration } from './desk/curation/open-curation.ts'
import { openCorpusFolder } from './store/corpus-folder.ts'
import { serveCuration } from './thread/serve-curation.ts'
import { today } from './today.ts'

// What a worker thread runs: the curation of the corpus that it is given.
serveCuration(folder =>
  openCuration(openCorpusFolder(folder, today), {
    now: () => new Date(),
    newId: () => randomBytes(12).toString('hex'),
  }),
)
