import { expect, test } from 'vitest'
import { replyJson } from '../../src/console/json.ts'
import { replyText } from '../../src/console/text.ts'
import { deskOver, dispute } from '../desk/small-corpus.ts'

const desk = await deskOver(dispute)
const page = { width: 100, colour: false }

test('replyText sets off in words where a checked quotation differs, and cites the passage', async () => {
  const text = replyText(await desk.check('Lavrov: “Nobody may rent the sea”'), page)
  expect(text).toContain('“Nobody may {rent} the sea” – Lavrov')
  expect(text).toContain('Differs. The coverage has it in other words')
  expect(text).toContain('[1] “Nobody may sell the sea,” Lavrov said in Murmansk.')
  expect(text).toContain('¶ 3')
})

test('replyText says where a checked quotation leaves words out', async () => {
  const text = replyText(
    await desk.check('“Norland put its shipping tolls off after 14 ports complained”'),
    page,
  )
  expect(text).toContain('tolls off{words left out} after 14 ports')
})

test('replyText says that there was nothing to check', async () => {
  expect(replyText(await desk.check('ok'), page)).toContain('There is no quotation in it')
})

test('replyJson gives each checked quotation with its verdict, its citations and what differs', async () => {
  const line = JSON.parse(replyJson('check', await desk.check('Haug: “Nobody may sell the sea”')))
  expect(line).toMatchObject({
    kind: 'check',
    status: 'answered',
    quotes: [
      {
        text: 'Nobody may sell the sea',
        claimed: 'Haug',
        verdict: 'someone else',
        citations: [1],
        differing: [],
      },
    ],
    passages: [{ citation: 1, article: 'tolls-announced', paragraph: 3, source: 'Lavrov', actor: 'Russia' }],
    leftOut: 0,
  })
})
