import { openCoverage } from '../../src/coverage.ts'
import { deskContract } from '../contracts/desk.ts'
import { folderOf, openThread } from './thread-over.ts'

deskContract('the desk in this thread', async articles => {
  const { desk } = await openCoverage(await folderOf(articles), { from: 'folder' })
  return desk
})

deskContract('the desk in a worker thread', async articles => {
  const { desk } = openThread(await folderOf(articles))
  await desk.ready
  return desk
})
