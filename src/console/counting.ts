import { printedDate } from '../desk/citation.ts'
import type { Overview } from '../desk/reply.ts'

/** A number with what it counts: `1 article`, `1,200 articles`. */
export function counted(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`
}

/** The outlets and dates of a collection: `3 outlets, 14 October 2014 to 2015`. */
export function heldBetween({ outlets, dates }: Overview): string {
  const named = outlets.filter(({ outlet }) => outlet !== null).length
  const from = dates && printedDate(dates.from)
  const to = dates && printedDate(dates.to)
  const span = from === null ? 'dates unknown' : from === to ? `${from}` : `${from} to ${to}`
  return `${counted(named, 'outlet')}, ${span}`
}
