import type { Phrase, Words } from './phrase.ts'

/** What stands in a gap of the phrases that texts are recognised by: any text. */
export const ANY = ''

/** A longer text is not looked at: what stands in its gaps could be a file of megabytes. In UTF-16 units. */
const LONGEST = 400

/**
 * What recognises the sentences of rooms that do not know of phrases, so that they can be said in other languages. Where
 * several phrases fit, the first counts; a text that is none of them stays as it is.
 */
export function recogniser(phrases: readonly Phrase[]): (text: string) => Words {
  const patterns = phrases.map(({ template }) => ({ template, pattern: patternOf(template) }))
  return text => {
    if (text.length > LONGEST) return text
    for (const { template, pattern } of patterns) {
      const found = pattern.exec(text)
      if (found) return { template, values: found.slice(1) }
    }
    return text
  }
}

function patternOf(template: string): RegExp {
  const literal = template.split(/\{\d+\}/).map(part => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(`^${literal.join('(.*)')}$`, 's')
}
