import { openSettings } from '../../src/store/sqlite-settings.ts'

// A process of its own: changes the settings of a server without an end, and says each change that it is done with.
const [folder = '', server = ''] = process.argv.slice(2)
const book = openSettings(folder)
for (let count = 1; ; count += 1) {
  const channels = Array.from({ length: count % 26 }, (_, at) => `${at}`)
  for (let done = false; !done; )
    try {
      book.change(server, { channels, moderatorRole: `${count}` })
      done = true
    } catch (error) {
      // Among several that write without a pause, one may wait in vain.
      if (!String(error).includes('another process is writing')) throw error
    }
  process.stdout.write(`${count}\n`)
  await new Promise(resolve => setImmediate(resolve))
}
