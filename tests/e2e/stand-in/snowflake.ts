/** Milliseconds since the epoch at which Discord's ids begin. */
const DISCORD_EPOCH = 1_420_070_400_000n

let last = 0n

/** A new id as Discord makes them: the time in the upper bits, so that later ids are greater. */
export function newId(): string {
  const now = (BigInt(Date.now()) - DISCORD_EPOCH) << 22n
  last = now > last ? now : last + 1n
  return `${last}`
}
