import { openCoverage } from './coverage.ts'
import { serveDesk } from './thread/serve-desk.ts'

// What a worker thread runs: the desk over what is in force in the corpus that it is given, or would be by a change.
await serveDesk((folder, state, progress) =>
  openCoverage(folder, { from: 'record', ...(state !== null && { state }) }, progress),
)
