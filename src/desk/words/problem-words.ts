import type { Problem } from '../../news/problem.ts'
import { type Phrase, say, type Words } from './phrase.ts'
import { ANY, recogniser } from './recognised.ts'

/**
 * The clauses in which the rooms that read files say what is wrong and how to mend it. Those rooms do not know of
 * phrases: their clauses are recognised here, so that they can be said in other languages. Where several fit, the
 * first counts.
 */
const CLAUSES: readonly Phrase[] = [
  say`the front matter is longer than 64 KiB`,
  say`keep only what describes the article`,
  say`the key id is not used: the name of the file is the id`,
  say`rename the file if it should have another, and take the line out`,
  say`the key ${ANY} is unknown; it is kept but not used`,
  say`known are ${ANY}`,
  say`the front matter is nested too deeply`,
  say`write \`key: value\` lines, values with a colon or a quote in them between quotes`,
  say`write \`key: value\` lines`,
  say`the front matter is broken: ${ANY}`,
  say`the front matter is no list of keys`,
  say`the front matter uses the alias ${ANY}`,
  say`write the value out`,
  say`the key ${ANY} is given twice`,
  say`keep one of them`,
  say`the front matter has no end`,
  say`close it with a line that is only ---`,
  say`published ${ANY} lies in the future; today is ${ANY}`,
  say`write the day it came out, or take the line out`,
  say`${ANY} is not one line of text`,
  say`${ANY} is not a date`,
  say`${ANY} is not an address`,
  say`${ANY} is not a web address`,
  say`write it in quotes on one line`,
  say`write YYYY, YYYY-MM or YYYY-MM-DD`,
  say`write it in full, starting with https:// or http://`,
  say`the file is empty`,
  say`there is no text below the front matter`,
  say`write the article as paragraphs with blank lines between them, or remove the file`,
  say`control characters here and in ${ANY} more lines are read as spaces`,
  say`control characters here are read as spaces`,
  say`take them out`,
  say`the names ${ANY} give the same id, ${ANY}`,
  say`rename or remove one of them`,
  say`the name of the file is no id`,
  say`rename it to ${ANY}`,
  say`articles in a sub-folder are not read`,
  say`move them up, or add them with \`npm run corpus -- add\``,
  say`a .txt file is not read as an article`,
  say`move it elsewhere and add it with \`npm run corpus -- add\``,
  say`the file cannot be read: ${ANY}`,
  say`mend it, or take it out of the folder`,
  say`give this user the right to read it, or take it out of the folder`,
  say`the file has ${ANY} MB; an article has 10 MB at most`,
  say`divide it, or take it out of the folder`,
  say`the file is binary, not text`,
  say`take it out of the folder`,
  say`the file is UTF-16, not UTF-8`,
  say`the file is not UTF-8`,
  say`save it as UTF-8, or move it elsewhere and add it with \`npm run corpus -- add\``,
  say`the file is larger than ${ANY} MB`,
  say`an article is far smaller; save the text of the article alone`,
  say`the file has more than ${ANY} lines`,
  say`save the text of the article alone`,
  say`this is HTML, not text`,
  say`open it in a browser, select the article and save it as plain text`,
  say`no article text found`,
  say`save the article itself: it needs at least one whole sentence`,
  say`save the page again`,
  say`this is binary data, not text`,
  say`this is ${ANY}, not text`,
  say`the file is blank`,
  say`open it, save the article as plain text in UTF-8, and add that file`,
  say`${ANY} does not exist`,
  say`write ${ANY}`,
]

const recognised = recogniser(CLAUSES)

/** What is wrong with a file and how to mend it, to be said in any language: `…; …`. */
export function problemWords({ what, remedy }: Pick<Problem, 'what' | 'remedy'>): Phrase {
  return say`${clause(what)}; ${clause(remedy)}`
}

/** A clause about a file as a phrase; as it is where it is none of those that are known. */
export function clause(text: string): Words {
  return recognised(text)
}
