import { type Metadata, unknownMetadata } from '../news/article.ts'
import type { Label } from './page.ts'
import type { Line } from './unwrap.ts'

export function pageMetadata(
  lines: readonly Line[],
  _labels: readonly (Label | 'body')[],
  headline: number | null,
): { readonly metadata: Metadata; readonly hints: readonly string[] } {
  return { metadata: { ...unknownMetadata, title: lines[headline ?? -1]?.text ?? null }, hints: [] }
}
