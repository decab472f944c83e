import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { generation } from './generations.ts'

// A process of its own: writes one generation after the other, says each that has reached the disk, never ends.
const [folder = '', from = '1'] = process.argv.slice(2)
const corpus = openCorpusFolder(folder, () => '2024-05-01')
for (let number = Number(from); ; number += 1) {
  await corpus.apply(generation(number))
  process.stdout.write(`${number}\n`)
}
