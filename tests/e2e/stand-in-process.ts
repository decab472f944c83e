/**
 * The stand-in in a process of its own, for a bench: `node --import tsx tests/e2e/stand-in-process.ts`. It prints a
 * line of JSON that says where it listens, then takes a command a line on its standard input and prints a line when
 * each is done:
 *
 *     { "do": "ready" }                                                   a bot is connected
 *     { "do": "load", "count": 10000, "atOnce": 50, "wishes": [...] }     gives a `report`
 *     { "do": "drop", "resumable": true }                                 breaks the bot's connection
 *     { "do": "stop" }
 *
 * An `id` in a command comes back in its answer. It ends, too, when its input does.
 */
import { createInterface } from 'node:readline'
import type { Drop } from './stand-in/gateway.ts'
import { type Load, runLoad } from './stand-in/load.ts'
import { startStandIn } from './stand-in.ts'

type Order =
  | { readonly do: 'ready' | 'stop' }
  | ({ readonly do: 'drop' } & Drop)
  | ({ readonly do: 'load' } & Load)

const standIn = await startStandIn({ keeps: false })
const { api, token, applicationId } = standIn

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

async function carryOut(order: Order): Promise<object> {
  switch (order.do) {
    case 'ready':
      await standIn.ready()
      return {}
    case 'drop':
      standIn.gateway.drop(order)
      return {}
    case 'load':
      return { report: await runLoad(standIn, order) }
    case 'stop':
      await standIn.stop()
      input.close()
      return {}
    default:
      throw new Error(`no order ${JSON.stringify(order)}`)
  }
}

async function take(line: string): Promise<void> {
  const order: Order & { readonly id?: unknown } = JSON.parse(line)
  const echo = { did: order.do, id: order.id }
  await carryOut(order).then(
    done => say({ ...echo, ...done }),
    error => say({ ...echo, error: error instanceof Error ? error.message : `${error}` }),
  )
}

const input = createInterface({ input: process.stdin })
input.on('line', line => void take(line))
input.on('close', () => process.exit())
say({ api, token, applicationId, pid: process.pid })
