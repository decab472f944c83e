import type { Answer } from './reply.ts'
import { type Phrase, say } from './words/phrase.ts'

/** Below this confidence an answer says that it may not be one. */
const UNSURE = 0.5

/** What an answer tells of its own doubt, or null where it is sure enough, or declined. */
export function doubtIn({ status, confidence }: Pick<Answer, 'status' | 'confidence'>): Phrase | null {
  return status === 'answered' && confidence < UNSURE
    ? say`These passages come nearest; they may not answer it.`
    : null
}
