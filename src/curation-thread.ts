import { serveCuration } from './thread/serve-curation.ts'

// What a worker thread runs: the curation of the corpus that it is given.
serveCuration(folder => {
  throw new Error(`${folder} cannot be curated yet`)
})
