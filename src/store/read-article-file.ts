import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { reasonOf } from './corpus-error.ts'
import type { ListedFile } from './folder-listing.ts'

/** Largest file of a corpus that is read, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024

const NUL = 0
const NEWLINE = 0x0a

/** The text of a file, or why there is none. */
export type FileText =
  | { readonly text: string }
  | { readonly line: number | null; readonly what: string; readonly remedy: string }
  /** The file went or changed while it was read: list the folder again. */
  | 'changed'

/** Reads a file of the corpus as strict UTF-8. A byte order mark stays: the text is the file, byte for byte. */
export async function readArticleFile({ path, size, obstacle }: ListedFile): Promise<FileText> {
  if (obstacle !== null)
    return complaint(`the file cannot be read: ${obstacle}`, 'mend it, or take it out of the folder')
  if (size > LARGEST_FILE)
    return complaint(
      `the file has ${Math.ceil(size / 1024 / 1024)} MB; an article has 10 MB at most`,
      'divide it, or take it out of the folder',
    )
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'changed'
    return complaint(
      `the file cannot be read: ${reasonOf(error)}`,
      'give this user the right to read it, or take it out of the folder',
    )
  }
  if (bytes.length !== size) return 'changed'
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!utf16 && bytes.includes(NUL))
    return complaint('the file is binary, not text', 'take it out of the folder')
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') }
  return {
    line: utf16 ? null : firstBrokenLine(bytes),
    what: utf16 ? 'the file is UTF-16, not UTF-8' : 'the file is not UTF-8',
    remedy: 'save it as UTF-8, or move it elsewhere and add it with `npm run corpus -- add`',
  }
}

function complaint(what: string, remedy: string): FileText {
  return { line: null, what, remedy }
}

function firstBrokenLine(bytes: Buffer): number {
  let line = 1
  let start = 0
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline === -1 ? bytes.length : newline
    if (newline === -1 || !isUtf8(bytes.subarray(start, end))) return line
    start = newline + 1
    line += 1
  }
}
