// The first module of a worker thread. It is no TypeScript because on Node 20 a worker cannot load that before
// tsx is registered inside it: what `--import tsx` registers for the process does not reach its workers.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.entry)
