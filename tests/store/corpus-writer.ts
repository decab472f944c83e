import { CorpusError } from '../../src/store/corpus-error.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { generation } from './generations.ts'
import { make } from './make-change.ts'

// A process of its own: writes one generation after the other, says each that has reached the disk, never ends.
const [folder = '', from = '1'] = process.argv.slice(2)
const corpus = openCorpusFolder(folder, () => '2024-05-01')
for (let number = Number(from); ; number += 1) {
  // Another writer may have come between: then it is planned anew.
  while (!(await make(corpus, generation(number)).then(() => true, wasMoved)));
  process.stdout.write(`${number}\n`)
}

function wasMoved(error: unknown): boolean {
  if (error instanceof CorpusError && error.reason === 'moved') return false
  throw error
}
