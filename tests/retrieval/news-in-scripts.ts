import fc from 'fast-check'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

/** Words in five scripts, names, reporting words and marks, of which sentences are made. */
const word = fc.constantFrom(
  ...`Moscow Lavrov said rejected the coalition air strikes U.S. Islamic State ISIS “we will not” "never" he they its
  according to Gen. Haug Sept. 15 1,200 Россия отвергла план 北京反对 روسيا ترفض ความตกลง Ωμέγα É́ 🙂 US-led Lavrov’s`.split(
    /\s+/,
  ),
)
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 20 }), fc.constantFrom('.', '?', '!', '.”', '。', '', '…'))
  .map(([words, end]) => words.join(' ') + end)
const paragraph = fc.oneof(
  { weight: 9, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 5 }).map(all => all.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }) },
)

/** Articles of paragraphs in several scripts. */
export const newsInScripts = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
  .map(all =>
    all.map((paragraphs, index) =>
      makeArticle(`article-${index}`, { ...unknownMetadata, extra: {}, paragraphs }),
    ),
  )
