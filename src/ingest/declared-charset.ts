import iconv from 'iconv-lite'

// `<meta charset="…">`, `Content-Type: text/plain; charset=…`, and the `coding:` of editors.
const DECLARATION = /\b(?:charset|encoding|coding)\s{0,4}[=:]\s{0,4}["']?([a-z0-9][\w.:-]{1,38})/i

/** Names that stand for a wider encoding in practice, as the WHATWG encoding standard reads them. */
const WIDER: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  iso88591: 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gbk',
  utf8: 'utf-8',
}

/** The encoding that the opening of a file declares, in lower case, or null where it declares none that can be read. */
export function declaredCharset(opening: string): string | null {
  const name = DECLARATION.exec(opening)?.[1]?.toLowerCase()
  if (name === undefined) return null
  const encoding = WIDER[name] ?? name
  // A file that is not UTF-16 by its bytes is not made so by what it says; base64 and hex are no encodings of text.
  if (/^(?:utf-?(?:7|16|32)|ucs|base64|hex|binary|internal)/.test(encoding)) return null
  return iconv.encodingExists(encoding) ? encoding : null
}
