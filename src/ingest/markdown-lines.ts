import type { SourceLine } from './source-lines.ts'
import { type Line, unwrap } from './unwrap.ts'

export function markdownLines(source: readonly SourceLine[]): readonly Line[] {
  return unwrap(source)
}
