import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { corpusContract } from '../contracts/corpus.ts'
import { scratchFolder } from './scratch-folder.ts'

corpusContract('openCorpusFolder', async files => {
  const folder = await scratchFolder(files)
  return {
    corpus: openCorpusFolder(folder, () => '2024-05-01'),
    write: (name, text) =>
      text === null ? rm(join(folder, name), { force: true }) : writeFile(join(folder, name), text),
    files: async () => {
      const names = (await readdir(folder)).filter(name => name !== '.record').sort()
      return Object.fromEntries(
        await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')])),
      )
    },
  }
})
