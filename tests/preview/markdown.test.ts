import { parse } from 'discord-markdown-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../src/preview/markdown.ts'
import type { MarkdownNode } from '../../src/preview/markdown-node.ts'

/** A text as runs, each with the pieces it stands in: `bold(a) b`. */
function shown(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map(node => {
      switch (node.kind) {
        case 'text':
          return node.text
        case 'code':
        case 'code block':
          return `${node.kind}(${node.text})`
        case 'link':
          return `link ${node.address}(${shown(node.content)})`
        case 'mention':
          return `${node.of}(${node.id})`
        case 'command':
        case 'everyone':
        case 'emoji':
          return `${node.kind}(${node.name})`
        case 'time':
          return `time(${node.seconds} ${node.style})`
        case 'list':
          return `list ${node.start ?? 'of bullets'}(${node.items.map(shown).join(' | ')})`
        case 'heading':
          return `heading ${node.level}(${shown(node.content)})`
        default:
          return `${node.kind}(${shown(node.content)})`
      }
    })
    .join('')
}

const read = (content: string) => shown(readMarkdown(content))

describe('readMarkdown within a line', () => {
  test.for([
    ['**bold** and *italic* and _italic_', 'bold(bold) and italic(italic) and italic(italic)'],
    ['__underline__ ~~strike~~ ||spoiler||', 'underline(underline) strike(strike) spoiler(spoiler)'],
    ['***both*** and **bold *italic* bold**', 'italic(bold(both)) and bold(bold italic(italic) bold)'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['2 * 3 * 4 stays', '2 * 3 * 4 stays'],
    ['`**code**` and ``a ` b``', 'code(**code**) and code(a ` b)'],
    ['an unclosed ** or ` or [ stays', 'an unclosed ** or ` or [ stays'],
    [String.raw`\*not italic\* and \\`, '*not italic* and \\'],
  ])('%s', ([markdown = '', expected]) => {
    expect(read(markdown)).toBe(expected)
  })

  test.for([
    ['[The Quay](https://quay.example/a)', 'link https://quay.example/a(The Quay)'],
    ['[a **b**](<https://quay.example>)', 'link https://quay.example(a bold(b))'],
    ['[sea](https://quay.example/a_(b))', 'link https://quay.example/a_(b)(sea)'],
    ['see https://quay.example/a.', 'see link https://quay.example/a(https://quay.example/a).'],
    ['<https://quay.example/a>', 'link https://quay.example/a(https://quay.example/a)'],
  ])('leads somewhere: %s', ([markdown = '', expected]) => {
    expect(read(markdown)).toBe(expected)
  })

  test.for([
    '[a](javascript:alert(1))',
    '[a](data:text/html,b)',
    '[https://bank.example](https://elsewhere.example)',
  ])('is no masked link: %s', markdown => {
    expect(read(markdown)).toMatch(/^\[/)
  })

  test('shows the backslashes in the words of a masked link, as Discord does', () => {
    expect(read(String.raw`[\*a\*](https://quay.example)`)).toBe(String.raw`link https://quay.example(\*a\*)`)
  })

  test('knows what Discord puts between angle brackets', () => {
    expect(
      read(
        '<@100000000000000001> <@&100000000000000002> <#100000000000000003> <t:1413244800:D> <:quay:100000000000000004> </stance:100000000000000005> @everyone',
      ),
    ).toBe(
      'user(100000000000000001) role(100000000000000002) channel(100000000000000003) time(1413244800 D) emoji(quay) command(stance) everyone(everyone)',
    )
    expect(read('<b> <@12> <3')).toBe('<b> <@12> <3')
  })

  test('agrees with discord-markdown-parser on any line', () => {
    const pieces = [
      '*',
      '*',
      '**',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '``',
      '\\',
      'a',
      'b',
      ' ',
      'word',
      '.',
      '(',
      ')',
    ]
    const line = fc
      .array(fc.constantFrom(...pieces, 'https://quay.example/a', '@everyone', '[a](https://quay.example)'), {
        maxLength: 12,
      })
      .map(parts => parts.join(''))
      // That parser knows no lists.
      .filter(text => !/^ *\* /.test(text))
    fc.assert(
      fc.property(line, text => {
        expect(runsOf(readMarkdown(text))).toEqual(theirRuns(parse(text, 'extended')))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('readMarkdown on whole lines', () => {
  test.for([
    ['# One\n## Two\n### Three\n#### four', 'heading 1(One)heading 2(Two)heading 3(Three)#### four'],
    ['-# small\ntext', 'subtext(small)text'],
    ['> a\n> b\nc', 'quote(a\nb)c'],
    ['> a\n-# b', 'quote(a)subtext(b)'],
    ['>>> a\n# b', 'quote(a\nheading 1(b))'],
    ['> > a', 'quote(> a)'],
    ['- a\n- b\n  - c\n- d', 'list of bullets(a | b\nlist of bullets(c) | d)'],
    ['3. a\n4. b\nc', 'list 3(a | b)c'],
    ['* a\n  more of a\n\nb', 'list of bullets(a\nmore of a)\nb'],
    ['```js\na **b**\n```\nc', 'code block(a **b**)c'],
    ['#tag and -# not at the start', '#tag and -# not at the start'],
  ])('%s', ([markdown = '', expected]) => {
    expect(read(markdown)).toBe(expected)
  })
})

describe('readMarkdown on anything', () => {
  test('shows a text that is escaped throughout to the letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aZ9ßя漢ی😀 \n.*_`~|<>[]()#-+:@\\'), maxLength: 80 }),
        text => {
          const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
          expect(shown(readMarkdown(escaped))).toBe(text)
        },
      ),
    )
  })

  test('stops at a depth, however much is nested', () => {
    for (const opening of ['*', '**_', '||~~', '> ', '- ', '[', '`'])
      expect(() => readMarkdown(opening.repeat(2000))).not.toThrow()
  })
})

type Run = readonly [text: string, styles: string]

/** Neighbours of one style become one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = []
  for (const [text, styles] of runs) {
    const before = all.at(-1)
    if (text === '') continue
    if (before?.[1] === styles) all.splice(-1, 1, [before[0] + text, styles])
    else all.push([text, styles])
  }
  return all
}

const styled = (styles: readonly string[]) => [...new Set(styles)].sort().join(' ')

function runsOf(nodes: readonly MarkdownNode[], styles: readonly string[] = []): readonly Run[] {
  return joined(
    nodes.flatMap((node): readonly Run[] => {
      if (node.kind === 'text') return [[node.text, styled(styles)]]
      if (node.kind === 'code' || node.kind === 'code block')
        return [[node.text, styled([...styles, 'code'])]]
      if (node.kind === 'everyone') return [['@everyone', styled([...styles, 'ping'])]]
      return 'content' in node ? runsOf(node.content, [...styles, node.kind]) : []
    }),
  )
}

const THEIR_NAMES: Readonly<Record<string, string>> = {
  strong: 'bold',
  em: 'italic',
  strikethrough: 'strike',
  inlineCode: 'code',
  codeBlock: 'code',
  everyone: 'ping',
  url: 'link',
}

interface TheirNode {
  readonly type: string
  readonly content?: string | readonly TheirNode[]
}

function theirRuns(nodes: readonly TheirNode[], styles: readonly string[] = []): readonly Run[] {
  return joined(
    nodes.flatMap(({ type, content }): readonly Run[] => {
      const inside = type === 'text' ? styles : [...styles, THEIR_NAMES[type] ?? type]
      if (type === 'everyone') return [['@everyone', styled(inside)]]
      return typeof content === 'string' ? [[content, styled(inside)]] : theirRuns(content ?? [], inside)
    }),
  )
}
