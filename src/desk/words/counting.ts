import type { Overview } from '../reply.ts'
import { count, type Phrase, plural, say } from './phrase.ts'

/** A number with what it counts, in English: `1 article`, `1,200 articles`. */
export function counted(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`
}

/** What a collection holds, in words: `12 articles from 3 outlets, 14 October 2014 to 2015`. */
export function heldIn({ articles, outlets, dates }: Overview): Phrase {
  const held = count(articles.length, 'article')
  const named = outlets.filter(({ outlet }) => outlet !== null).length
  const when = dates ? between(dates) : say`dates unknown`
  if (named === 0) return say`${held}, ${say`outlets unknown`}, ${when}`
  return say`${held} ${plural(say`from ${named} outlet`, say`from ${named} outlets`)}, ${when}`
}

function between(dates: { readonly from: string; readonly to: string }): Phrase {
  const [from, to] = [{ date: dates.from }, { date: dates.to }]
  return dates.from === dates.to ? say`${from}` : say`${from} to ${to}`
}
