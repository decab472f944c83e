import type { Language } from '../../src/desk/language.ts'

export const russianPhrases: Language['phrases'] = {}
