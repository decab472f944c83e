import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/ingest/decode.ts'

const text = 'Die Brücke — “closed”, said Zoë.'
const cyrillic = 'Министр заявил, что переговоры продолжатся в пятницу. Подробности пока неизвестны.'
const bytesOf = (string: string, encoding: string, addBOM = false) =>
  iconv.encode(string, encoding, { addBOM })

describe('decode', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])('believes a byte order mark: %s', encoding => {
    expect(decode(bytesOf(text, encoding, true))).toEqual({ text, encoding })
  })

  it.each(['utf-16le', 'utf-16be'])('tells %s without a mark by its zero bytes', encoding => {
    expect(decode(bytesOf(text, encoding))).toEqual({ text, encoding })
  })

  it('reads UTF-8 without a declaration', () => {
    expect(decode(bytesOf(text, 'utf-8'))).toEqual({ text, encoding: 'utf-8' })
  })

  it('reads undeclared bytes that are no UTF-8 as windows-1252, its quotes and dashes included', () => {
    expect(decode(bytesOf(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' })
  })

  it.each([
    ['<meta charset="iso-8859-2">', 'iso-8859-2', 'Łódź, Kraków'],
    ['Content-Type: text/plain; charset=Shift_JIS', 'shift_jis', '東京の会議'],
    ['# -*- coding: koi8-r -*-', 'koi8-r', 'Совет'],
    ['<meta charset=latin1>', 'windows-1252', '“Zoë”'],
  ])('follows a declaration: %s', (declaration, encoding, sample) => {
    const page = `${declaration}\n${sample}`
    expect(decode(bytesOf(page, encoding))).toEqual({ text: page, encoding })
  })

  it('lets valid UTF-8 win over a declaration that contradicts it', () => {
    const page = `charset=windows-1252\n${text}`
    expect(decode(bytesOf(page, 'utf-8'))).toEqual({ text: page, encoding: 'utf-8' })
  })

  it('passes over a declaration of an encoding that does not exist', () => {
    const page = `charset=klingon\n${text}`
    expect(decode(bytesOf(page, 'windows-1252'))).toEqual({ text: page, encoding: 'windows-1252' })
  })

  it.each(['windows-1251', 'koi8-r'])(
    'tells undeclared Cyrillic in %s by its share of high bytes',
    encoding => {
      expect(decode(bytesOf(cyrillic, encoding))).toEqual({ text: cyrillic, encoding })
    },
  )

  it('keeps UTF-8 that was cut in the middle of a character', () => {
    const cut = bytesOf(`${text} ${text}é`, 'utf-8').subarray(0, -1)
    expect(decode(cut)).toEqual({ text: `${text} ${text}\uFFFD`, encoding: 'utf-8' })
  })

  it.each([
    ['an empty file', ''],
    ['a blank file', ' \n\t\n'],
    ['a PDF', '%PDF-1.7 …'],
    ['a ZIP archive', 'PK\x03\x04rest'],
    ['a PNG picture', '\x89PNG\r\n'],
    ['binary data', 'MZ\x00\x00\x03\x00\x01\x00\x05\x00\x00\x02\x06'],
  ])('says what is wrong with %s and how to mend it', (_, content) => {
    const read = decode(Buffer.from(content, 'latin1'))
    expect(read).toEqual({
      fault: expect.stringMatching(/^\w.*[^.]$/),
      remedy: expect.stringMatching(/^\w.*[^.]$/),
    })
  })
})
