import type { Answer } from './reply.ts'
import { type Phrase, say } from './words/phrase.ts'

/** Below this confidence an answer says that it may not be one. */
const UNSURE = 0.5

/** What an answer tells of its own doubt, or null where it is sure enough, or declined. */
export function doubtIn({
  kind,
  status,
  confidence,
}: Pick<Answer, 'kind' | 'status' | 'confidence'>): Phrase | null {
  if (status !== 'answered' || confidence >= UNSURE) return null
  return kind === 'related'
    ? say`These passages come nearest; they may tell of another event.`
    : say`These passages come nearest; they may not answer it.`
}
