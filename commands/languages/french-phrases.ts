import type { Language } from '../../src/desk/language.ts'

export const frenchPhrases: Language['phrases'] = {}
