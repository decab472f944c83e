import type { Language } from '../src/desk/words/language.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { russian } from './languages/russian.ts'
import { spanish } from './languages/spanish.ts'

/** The languages besides English that Discord shows the commands in. */
export const languages: readonly Language[] = [german, french, russian, spanish]
