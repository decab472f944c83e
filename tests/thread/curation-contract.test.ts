import { openCuration } from '../../src/desk/curation/open-curation.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { today } from '../../src/today.ts'
import { curationContract } from '../contracts/curation.ts'
import { openCurationOver } from './curation-over.ts'

let plans = 0

curationContract('the curation in this thread', async folder =>
  openCuration(openCorpusFolder(folder, today), { now: () => new Date(), newId: () => `plan${plans++}` }),
)

curationContract('the curation in a worker thread', async folder => openCurationOver(folder).curation)
