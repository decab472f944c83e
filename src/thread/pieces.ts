import { setImmediate as nextTurn } from 'node:timers/promises'
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads'

/**
 * Pieces on their way between threads, none of which takes long to receive: receiving a message blocks, in proportion
 * to what it holds.
 */
export interface Pieces<Piece> {
  readonly first: readonly Piece[]
  /** Where the other pieces wait, or null where there are none. It goes along with the message. */
  readonly others: MessagePort | null
}

/** The most items, and the most characters of text, in a piece: about a millisecond's work for the receiver. */
export const MOST_ITEMS = 500
export const MOST_CHARACTERS = 250_000
/** The most pieces that go in one message. */
const AT_ONCE = 4
/** How long a receiver unpacks before other work has its turn, in milliseconds. */
const TURN = 5

/** Sends the first pieces along with a message, and the others behind it. */
export function sendPieces<Piece>(pieces: readonly Piece[]): Pieces<Piece> {
  return { first: pieces.slice(0, AT_ONCE), others: waiting(pieces.slice(AT_ONCE)) }
}

/** A port at which pieces wait to be received one by one, or null for none. */
function waiting(pieces: readonly unknown[]): MessagePort | null {
  if (pieces.length === 0) return null
  const { port1, port2 } = new MessageChannel()
  for (const piece of pieces) port1.postMessage(piece)
  port1.close()
  return port2
}

/** Hands over pieces in order. Other work has its turn while there are many. */
export async function receivePieces<Piece>(
  { first, others }: Pieces<Piece>,
  take: (piece: Piece) => void,
): Promise<void> {
  for (const piece of first) take(piece)
  if (others === null) return
  let turn = performance.now()
  for (let next = receiveMessageOnPort(others); next; next = receiveMessageOnPort(others)) {
    take(next.message)
    if (performance.now() - turn < TURN) continue
    await nextTurn()
    turn = performance.now()
  }
  others.close()
}
