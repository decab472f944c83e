import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { cardOf } from '../../src/discord/cards/card-of.ts'
import { anyArticles, anyQuestion, anyShowing, repliesOf } from '../../tests/discord/cards/any-reply.ts'
import { bodyOf, bytesStored, MOST_STORED } from '../../tests/discord/cards/sent.ts'
import { brokenLimits } from '../../tests/discord/limits.ts'

/**
 * Counts the limits of Discord that the cards of random replies break, over all their pages: articles and questions in
 * five scripts, asked at the real desk. `--replies N` and `--seed N` change which.
 */
const { values } = parseArgs({
  options: { replies: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
})
/** How many made-up corpora are drawn at a time. */
const DRAWN = 20

let replies = 0
let cards = 0
let broken = 0
let largest = 0
for (let seed = Number(values.seed); replies < Number(values.replies); seed++) {
  const drawn = fc.sample(fc.tuple(anyArticles, anyQuestion, anyShowing), { numRuns: DRAWN, seed })
  for (const [articles, question, showing] of drawn)
    for (const reply of await repliesOf(articles, question)) {
      replies++
      const { pages } = cardOf(reply, { ...showing, page: 0 })
      for (let page = 0; page < pages; page++) {
        const card = cardOf(reply, { ...showing, page })
        const offences = brokenLimits('message', bodyOf(card))
        cards++
        largest = Math.max(largest, bytesStored(card))
        if (offences.length > 0) broken++
        for (const offence of offences) process.stdout.write(`seed ${seed}: ${offence}\n`)
      }
    }
}
process.stdout.write(
  `${replies} random replies, ${cards} cards: ${broken} break a limit (must be 0); the largest takes ${largest} bytes (most ${MOST_STORED})\n`,
)
process.exitCode = broken === 0 ? 0 : 1
