import type { Language } from '../desk/words/language.ts'
import { english, type Tongue, tongueOf } from '../desk/words/phrase.ts'

/** The locale of English, as a server's setting has it. Discord's own are `en-US` and `en-GB`. */
const ENGLISH = /^en\b/

/** Made once for each language. */
const TONGUES = new WeakMap<Language, Tongue>()

/**
 * The tongue in which somebody is answered: that of the server's setting, else their own; English where there is no
 * other.
 *
 * @param set The locale that the server has set, or null.
 */
export function tongueFor(
  { locale }: { readonly locale: string },
  set: string | null,
  languages: readonly Language[],
): Tongue {
  for (const wanted of [set, locale]) {
    if (wanted === null) continue
    if (ENGLISH.test(wanted)) return english
    const language = languages.find(({ locales }) => locales.includes(wanted))
    if (language) return tongueIn(language)
  }
  return english
}

function tongueIn(language: Language): Tongue {
  const tongue = TONGUES.get(language) ?? tongueOf(language)
  TONGUES.set(language, tongue)
  return tongue
}
