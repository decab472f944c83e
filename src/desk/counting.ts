import { printedDate } from './citation.ts'
import type { Overview } from './reply.ts'

/** A number with what it counts: `1 article`, `1,200 articles`. */
export function counted(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`
}

/** What a collection holds, in words: `12 articles from 3 outlets, 14 October 2014 to 2015`. */
export function heldIn({ articles, outlets, dates }: Overview): string {
  const held = counted(articles.length, 'article')
  const named = outlets.filter(({ outlet }) => outlet !== null).length
  const from = named === 0 ? ', outlets unknown' : ` from ${counted(named, 'outlet')}`
  return `${held}${from}, ${dates ? between(dates) : 'dates unknown'}`
}

function between(dates: { readonly from: string; readonly to: string }): string {
  const [from, to] = [printedDate(dates.from), printedDate(dates.to)]
  return from === to ? from : `${from} to ${to}`
}
