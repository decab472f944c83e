import { corpusContract } from './corpus.ts'
import { corpusInMemory } from './corpus-in-memory.ts'

corpusContract('corpusInMemory', async files => {
  const corpus = corpusInMemory(files)
  return {
    corpus,
    write: async (name, text) => {
      if (text === null) corpus.files.delete(name)
      else corpus.files.set(name, text)
    },
    files: async () => Object.fromEntries([...corpus.files].sort()),
  }
})
