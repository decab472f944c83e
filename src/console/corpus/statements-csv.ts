import type { ListedStatement } from '../../desk/curation/listed-statements.ts'
import { byteOrderMark, csvRow } from './csv.ts'

type Cell = string | number | null

/** The columns of the table, in order: what stands above each, and what a statement has in it. */
const columns: readonly (readonly [string, (statement: ListedStatement) => Cell])[] = [
  ['article', ({ article }) => article],
  ['title', ({ title }) => title],
  ['outlet', ({ outlet }) => outlet],
  ['published', ({ published }) => published],
  ['paragraph', ({ paragraph }) => paragraph],
  ['speaker', ({ speaker }) => speaker],
  ['unnamed', ({ anonymous }) => yesOrNo(anonymous)],
  ['speaks for', ({ actor }) => actor],
  ['comes from', ({ origin }) => origin],
  ['cue', ({ cue }) => cue?.text ?? null],
  ['kind', ({ kind }) => kind],
  ['attitude', ({ attitude }) => yesOrNo(attitude)],
  ['nested', ({ nested }) => yesOrNo(nested)],
  ['standing', ({ standing }) => standing],
  ['source', ({ source }) => source?.text ?? null],
  ['content', ({ content }) => content.text],
  ['sentence', ({ sentence }) => sentence],
  ['confidence', ({ confidence }) => confidence],
]

/** The first line of the table. A line feed behind it and behind each row makes the line break of RFC 4180. */
export const statementsHead = `${byteOrderMark}${csvRow(columns.map(([name]) => name))}\r`

/** A statement as a row of the table. */
export function statementRow(statement: ListedStatement): string {
  return `${csvRow(columns.map(([, cell]) => cell(statement)))}\r`
}

function yesOrNo(flag: boolean): string {
  return flag ? 'yes' : 'no'
}
