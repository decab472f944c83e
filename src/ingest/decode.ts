import iconv from 'iconv-lite'
import { declaredCharset } from './declared-charset.ts'
import { guessSingleByte } from './single-byte.ts'

/** The text of a file and the encoding it was read in. */
export interface Decoded {
  readonly text: string
  /** Lower case, as the WHATWG encoding standard names it: `utf-8`, `windows-1252`. */
  readonly encoding: string
}

/** Why a file holds no text. */
export interface Undecodable {
  /** One plain clause without a full stop. */
  readonly fault: string
  /** How to mend it. One plain clause without a full stop. */
  readonly remedy: string
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** How files begin that people mistake for text, by the name people know them by. */
const SIGNATURES: readonly (readonly [what: string, opening: string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an Office document', 'PK\x03\x04'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a gzip archive', '\x1f\x8b'],
  ['an old Office document', '\xd0\xcf\x11\xe0'],
  ['a Safari web archive', 'bplist0'],
  ['an RTF document', '{\\rtf'],
]

const AS_TEXT = 'open it, save the article as plain text in UTF-8, and add that file'

/** Text has next to no control characters; a hundredth leaves room for a stray one. */
const MOST_CONTROL_CHARACTERS = 0.01

/** How much of a file is looked at where a sample is enough, in bytes. */
const SAMPLE = 64 * 1024

/**
 * Reads the bytes of a text file. In this order: a byte order mark, UTF-16 told by its zero bytes, UTF-8 where
 * it is valid, the encoding that the first kilobyte declares, UTF-8 with a few damaged bytes, and last the
 * single-byte encoding that fits. A declaration never beats valid UTF-8: text is seldom valid by accident.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  if (bytes.length === 0) return { fault: 'the file is empty', remedy: 'save the page again' }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const opening = buffer.subarray(0, 16).toString('latin1')
  const signature = SIGNATURES.find(([, start]) => opening.startsWith(start))
  if (signature) return { fault: `this is ${signature[0]}, not text`, remedy: AS_TEXT }
  return checked(read(buffer))
}

function read(buffer: Buffer): Decoded {
  for (const [encoding, mark] of MARKS)
    if (mark.every((byte, index) => buffer[index] === byte)) return inEncoding(buffer, encoding)
  const wide = wideEncoding(buffer)
  if (wide !== null) return inEncoding(buffer, wide)
  const text = validUtf8(buffer)
  if (text !== null) return { text, encoding: 'utf-8' }
  const declared = declaredCharset(buffer.subarray(0, 1024).toString('latin1'))
  if (declared !== null && declared !== 'utf-8') return inEncoding(buffer, declared)
  const repaired = damagedUtf8(buffer)
  if (repaired !== null) return { text: repaired, encoding: 'utf-8' }
  return inEncoding(buffer, guessSingleByte(buffer.subarray(0, SAMPLE)))
}

function inEncoding(buffer: Buffer, encoding: string): Decoded {
  return { text: iconv.decode(buffer, encoding), encoding }
}

/** In UTF-16 without a mark, the high halves of Latin text are zero: every other byte, on one side alone. */
function wideEncoding(buffer: Buffer): string | null {
  const sample = buffer.subarray(0, SAMPLE)
  if (buffer.length < 4 || buffer.length % 2 !== 0) return null
  const zeros = [0, 0]
  for (let index = 0; index < sample.length; index++)
    if (sample[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  if (odd > half * 0.5 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.5 && odd < half * 0.05) return 'utf-16be'
  return null
}

function validUtf8(buffer: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer)
  } catch {
    return null
  }
}

/** A file cut in the middle of a character, or with a bad byte in it, is still UTF-8 if most of it is. */
function damagedUtf8(buffer: Buffer): string | null {
  const text = new TextDecoder('utf-8').decode(buffer)
  let damaged = 0
  let whole = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0xfffd) damaged++
    else if (unit > 0x7f) whole++
  }
  return whole >= 3 && damaged * 4 <= whole ? text : null
}

function checked(decoded: Decoded): Decoded | Undecodable {
  const { text } = decoded
  let controls = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1a && unit !== 0x1b) controls++
  }
  if (controls > text.length * MOST_CONTROL_CHARACTERS)
    return { fault: 'this is binary data, not text', remedy: AS_TEXT }
  if (text.trim() === '') return { fault: 'the file is blank', remedy: 'save the page again' }
  return decoded
}
