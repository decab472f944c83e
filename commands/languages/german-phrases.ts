import type { Language } from '../../src/desk/language.ts'

export const germanPhrases: Language['phrases'] = {}
