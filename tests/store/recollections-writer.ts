import { openRecollections } from '../../src/store/sqlite-recollections.ts'

// A process of its own: remembers, shares and rates without an end, and says each answer that it is done with.
const [folder = '', name = ''] = process.argv.slice(2)
const memory = openRecollections(folder, Date.now)
for (let count = 0; ; count += 1) {
  try {
    const id = memory.remember('ask', { question: `${name} ${count}`, padding: 'word '.repeat(count % 50) })
    if (count % 3 === 0) memory.noteShared(id)
    if (count % 5 === 0) memory.rate(id, true)
    process.stdout.write(`${id} ${count}\n`)
    if (count % 100 === 0) await memory.forgetOld()
  } catch (error) {
    // Among so many that write without a pause, one may wait in vain.
    if (!String(error).includes('another process is writing')) throw error
  }
  await new Promise(resolve => setImmediate(resolve))
}
