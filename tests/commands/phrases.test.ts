import { describe, expect, test } from 'vitest'
import { languages } from '../../commands/languages.ts'
import { templatesIn, templatesSaid } from './templates.ts'

const { templates, unread } = templatesSaid()

/** A template without a letter is the same in every language, unless one has words of its own for it. */
const worded = templates.filter(template => /\p{L}/u.test(template))

const gapsIn = (words: string) => [...new Set(words.match(/\{\d+\}/g))].sort()
const endOf = (words: string) => /[.:…?!]?$/.exec(words)?.[0]
const signsIn = (words: string) => (words.match(/[`*_~<>@#[\]\\]/g) ?? []).sort().join('')

describe('the source', () => {
  test('says everything in a way that can be found', () => {
    expect(unread).toEqual([])
    expect(worded.length).toBeGreaterThan(300)
  })

  test('has no phrase with more than one number that decides on the form', () => {
    for (const template of templates) expect(template.split('|').length, template).toBeLessThanOrEqual(2)
  })
})

describe.each(languages)('$name', ({ phrases, forms, commands, groups }) => {
  test('says everything that On Record says', () => {
    expect(worded.filter(template => !Object.hasOwn(phrases, template))).toEqual([])
  })

  test('says nothing that On Record does not say', () => {
    const said = new Set(templates)
    expect(Object.keys(phrases).filter(template => !said.has(template))).toEqual([])
  })

  test('has the gaps, the forms and the signs of every template', () => {
    for (const [template, words] of Object.entries(phrases)) {
      const [singular = '', ...more] = template.split('|')
      const own = words.split('|')
      expect(own.length, template).toBe(more.length === 0 ? 1 : forms.length)
      for (const form of own) {
        expect(gapsIn(form), template).toEqual(gapsIn(template))
        expect(signsIn(form), template).toBe(signsIn(singular))
        expect(endOf(form), template).toBe(endOf(singular))
        expect(form, template).toBe(form.trim().normalize('NFC'))
        expect(form, template).not.toMatch(/\s\s|[^\S ]|\{\D|\{\}/)
      }
    }
  })

  test('names commands as it calls them', () => {
    const called = Object.entries(commands).map(([name, wording]) => {
      const [group = ''] = name.split(' ')
      return name.includes(' ') ? `/${groups[group]?.name} ${wording.name}` : `/${wording.name}`
    })
    const known = new Set([...called, ...Object.values(groups).map(({ name }) => `/${name}`)])
    const inGroup = new Set(Object.values(groups).map(({ name }) => `/${name}`))
    for (const [template, words] of Object.entries(phrases))
      for (const [, first = '', second = ''] of words.matchAll(
        /(?<![\p{L}/:.}])(\/\p{L}[\p{L}-]*)( \p{L}+)?/gu,
      ))
        expect(
          known.has(first) || (inGroup.has(first) && known.has(`${first}${second}`)),
          `${template}: ${first}`,
        ).toBe(true)
  })

  test('uses its own words, not the English ones', () => {
    const same = Object.entries(phrases).filter(
      ([template, words]) => template === words && template.split(/[^\p{L}]+/u).filter(Boolean).length > 2,
    )
    expect(same).toEqual([])
  })
})

describe('templatesIn', () => {
  test('finds phrases within phrases, and numbers the gaps', () => {
    const source = 'const a = say`the $[say`$[one} best`} of $[rest.map(x => `$[x}`).join()}`'.replaceAll(
      '$[',
      '$' + '{',
    )
    expect(templatesIn(source).templates).toEqual(['{1} best', 'the {1} of {2}'])
  })

  test('finds what is counted, in one form or in two', () => {
    const source = `import { count, say } from '../desk/phrase.ts'
      count(all, 'article'); count(n[1], 'error', 'errors'); plural(\n  say\`\${n} fits.\`,\n  say\`\${n} fit.\`,\n)`
    expect(templatesIn(source).templates).toEqual([
      '{1} article|{1} articles',
      '{1} error|{1} errors',
      '{1} fits.|{1} fit.',
    ])
  })

  test('tells of what it cannot read', () => {
    const source = "import { count } from './phrase.ts'\ncount(all, thing); plural(one, other)"
    expect(templatesIn(source).unread).toEqual(['count(all, thing)', 'plural(one, other)'])
  })

  test('takes no comment, text or regular expression for a phrase', () => {
    const source =
      "// say`a`\n/* say`b` */ const t = 'say`c`'; const r = /say`d['\"`]/; count(1, 'x'); unsay`e`"
    expect(templatesIn(source).templates).toEqual([])
  })
})
