import { openCoverage } from './coverage.ts'
import { serveDesk } from './thread/serve-desk.ts'

// What a worker thread runs: the desk over the corpus that it is given.
await serveDesk(openCoverage)
