import type { Dice } from '../speed/dice.ts'

/** Front matter that is meant to do harm: it takes long to read, or much memory, or says what it must not. */
const BOMBS: readonly ((dice: Dice) => string)[] = [
  // Each line is nine times the one before (the "billion laughs").
  dice => {
    const lines = ['a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]']
    for (let depth = 1; depth < dice.between(4, 30); depth++)
      lines.push(
        `a${depth}: &a${depth} [${Array(9)
          .fill(`*a${depth - 1}`)
          .join(', ')}]`,
      )
    return lines.join('\n')
  },
  () => 'title: &t\n  <<: *t\n',
  dice => `${'k'.repeat(10 ** dice.between(3, 6))}: value`,
  dice => `? ${'k'.repeat(10 ** dice.between(3, 6))}\n: value`,
  dice => `title: ${'['.repeat(10 ** dice.between(2, 6))}`,
  dice => `title: ${'{a: '.repeat(10 ** dice.between(2, 5))}1${'}'.repeat(100)}`,
  dice => Array.from({ length: 10 ** dice.between(2, 4) }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  dice => Array.from({ length: 10 ** dice.between(2, 4) }, (_, depth) => `${'- '.repeat(depth)}a`).join('\n'),
  () => Array.from({ length: 100_000 }, (_, key) => `key${key}: value`).join('\n'),
  () => Array.from({ length: 100_000 }, () => 'title: the same key again').join('\n'),
  dice => `title: "${'\\u0041'.repeat(10 ** dice.between(2, 5))}"`,
  dice => `title: "${'é\u0301'.repeat(10 ** dice.between(2, 5))}`,
  dice => `title: |\n${'  line\n'.repeat(10 ** dice.between(2, 5))}`,
  () => 'id: whales\nrevision: 0000\n__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}',
  () => 'title: !!js/function "function () { process.exit(1) }"\nurl: javascript:alert(1)',
  () => 'published: 99999999999999999999-99-99\noutlet: 0x7fffffffffffffff\nauthor: .inf\ntitle: ~',
  () => 'url: "https://[::1"\npublished: 2014-02-30\ntitle: {nested: [1, 2, {deep: true}]}',
  () => '%YAML 9.9\n%TAG ! tag:example.com,2000:\ntitle: !a !b !c x',
  () => 'title: "unclosed\noutlet: [1, 2\n  bad indent\n\ttab: yes',
  dice => '#'.repeat(10 ** dice.between(2, 6)),
  dice => `${'&a '.repeat(10 ** dice.between(2, 4))}x: y`,
  dice => `title: ${'!!str '.repeat(10 ** dice.between(2, 4))}x`,
  dice => `title: x${' '.repeat(10 ** dice.between(2, 6))}# comment`,
]

/** A Markdown file whose front matter is a bomb, over the text of a good one. */
export function withBomb(text: string, dice: Dice): string {
  const closed = dice.chance(0.8) ? '---\n' : ''
  return `---\n${dice.pick(BOMBS)(dice)}\n${closed}\n${text.replace(/^---\n[\s\S]*?\n---\n/, '')}`
}
