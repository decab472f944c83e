import type { Language } from '../../src/desk/language.ts'

export const spanishPhrases: Language['phrases'] = {}
