import { randomFillSync } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import type { Dice } from '../speed/dice.ts'
import { withBomb } from './front-matter-bombs.ts'

/** A good file, as text. */
export interface GoodFile {
  readonly name: string
  readonly text: string
}

/** A file made of good ones that is not good any more, and how it was made. */
export interface Mutant {
  readonly how: string
  readonly file: string
  readonly bytes: Uint8Array
}

const ENCODINGS = [
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'windows-1251',
  'windows-1252',
  'iso-8859-2',
  'koi8-r',
  'shift_jis',
  'gb18030',
  'euc-kr',
  'big5',
  'macintosh',
]

const TEN_MB = 10 * 1024 * 1024

/** What a line of ten megabytes is made of. */
const LINES = [
  'a',
  'word ',
  'word',
  '#',
  '"',
  '“',
  '- ',
  '> ',
  '[',
  '*',
  '. ',
  'Mr. ',
  '\u0301',
  '😀',
  '\t',
  '0',
  'U.S. ',
  "''",
  '|',
  '&amp;',
  'http://',
  '\u200d',
]

/** By how it is made, a way to make one, and how often in a thousand. */
const WAYS: readonly (readonly [
  how: string,
  share: number,
  make: (good: GoodFile, other: GoodFile, dice: Dice) => string | Uint8Array,
])[] = [
  ['cut', 180, ({ text }, _, dice) => cut(Buffer.from(text), dice)],
  ['spliced', 170, ({ text }, other, dice) => splice(Buffer.from(text), Buffer.from(other.text), dice)],
  [
    'encoded',
    160,
    ({ text }, _, dice) => iconv.encode(text, dice.pick(ENCODINGS), { addBOM: dice.chance(0.5) }),
  ],
  ['binary', 80, (_, __, dice) => binary(dice)],
  ['flipped', 100, ({ text }, _, dice) => flipped(Buffer.from(text), dice)],
  [
    'lines mixed',
    90,
    ({ text }, other, dice) => mixed([...text.split('\n'), ...other.text.split('\n')], dice),
  ],
  ['repeated', 40, ({ text }, _, dice) => text.repeat(dice.between(2, 60))],
  ['front matter', 150, ({ text }, _, dice) => withBomb(text, dice)],
  ['empty', 10, (_, __, dice) => dice.pick(['', '\n', ' ', '\0', '---\n---\n', '\ufeff'])],
  ['ten megabytes', 12, ({ text }, _, dice) => tenMegabytes(text, dice)],
  [
    'many lines',
    8,
    (_, __, dice) =>
      dice
        .pick(['\n', '\r\n', 'a\n', '\r', '---\n', 'A sentence of a line.\n\n'])
        .repeat(dice.between(1, 200) * 1_000),
  ],
]

/** The ways, each as often as its share. */
const OFTEN = WAYS.flatMap(([how, share, make]) => Array.from({ length: share }, () => [how, make] as const))

/** Makes a file that is not as it should be. */
export function mutate(good: readonly GoodFile[], dice: Dice): Mutant {
  const [one, other] = [dice.pick(good), dice.pick(good)]
  const [how, make] = dice.pick(OFTEN)
  const made = make(one, other, dice)
  // A copy of its own: it is handed over.
  const bytes = new Uint8Array(typeof made === 'string' ? Buffer.from(made) : made)
  return { how, file: dice.chance(0.15) ? oddName(one.name, dice) : one.name, bytes }
}

function cut(bytes: Buffer, dice: Dice): Buffer {
  const [from, to] = [dice.between(0, bytes.length), dice.between(0, bytes.length)].sort((a, b) => a - b)
  return dice.chance(0.5)
    ? bytes.subarray(from, to)
    : Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
}

function splice(bytes: Buffer, other: Buffer, dice: Dice): Buffer {
  const [at, from] = [dice.between(0, bytes.length), dice.between(0, other.length)]
  return Buffer.concat([bytes.subarray(0, at), other.subarray(from)])
}

function binary(dice: Dice): Uint8Array {
  const bytes = randomFillSync(Buffer.alloc(dice.between(1, 60_000)))
  const way = dice.between(0, 3)
  if (way === 0) return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), bytes])
  if (way === 1) return gzipSync(bytes)
  if (way === 2) return bytes.map(byte => (byte < 250 ? 0x20 + (byte % 0x5f) : byte))
  return bytes
}

function flipped(bytes: Buffer, dice: Dice): Buffer {
  const copy = Buffer.from(bytes)
  for (let flips = dice.between(1, 60); flips > 0 && copy.length > 0; flips--)
    copy[dice.between(0, copy.length - 1)] = dice.between(0, 255)
  return copy
}

function mixed(lines: readonly string[], dice: Dice): string {
  const end = dice.pick(['\n', '\r\n', '\r', '\n\n', ' ', '\u2028', '\v'])
  return Array.from({ length: dice.between(1, 200) }, () => dice.pick(lines)).join(end)
}

function tenMegabytes(text: string, dice: Dice): string {
  const unit = dice.chance(0.3) ? text.replaceAll('\n', ' ') : dice.pick(LINES)
  const size = dice.chance(0.2) ? TEN_MB + 1 : TEN_MB - 1_000
  const line = unit.repeat(Math.floor(size / Buffer.byteLength(unit)))
  return dice.chance(0.3) ? `A sentence that stands before the line.\n\n${line}` : line
}

/** A name that leads out of a folder, hides something, or is none. */
function oddName(name: string, dice: Dice): string {
  return dice.pick([
    `../../${name}`,
    `..\\..\\${name}`,
    `/etc/${name}`,
    'C:\\Windows\\win.ini',
    `a/../${name}`,
    '.record/000001.jsonl',
    '.pending',
    'actors.md',
    'ACTORS.MD',
    'readme.md',
    '.md',
    '',
    '.',
    '..',
    'CON.md',
    `\0${name}`,
    `\u001b[31m${name}\u0007\r\n.md`,
    `\u202e${name}`,
    `${'n'.repeat(5_000)}.md`,
    `${'e\u0301'.repeat(500)}.txt`,
    '__proto__.md',
    'constructor',
    '%2e%2e%2f.md',
    '😀.md',
  ])
}
