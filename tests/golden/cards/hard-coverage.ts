import type { Article } from '../../../src/news/article.ts'
import { article } from '../../desk/small-corpus.ts'

const known = { outlet: 'The Quay Courier', published: '2019-03-07' } as const

/** What is as long as a question can be. */
export const LONG_QUESTION = `/ask ${'Why does the ministry of Norland want tolls for the strait, and who is to pay them? '
  .repeat(12)
  .slice(0, 988)
  .trim()}`

const LONG_SENTENCE = `The ministry listed who is to pay: ${Array.from(
  { length: 60 },
  (_, at) => `ships of ${(at + 1) * 1000} tonnes and more, for which the tolls are ${at + 3} crowns a tonne`,
).join(', ')}.`

const manyPassages = Array.from({ length: 9 }, (_, at) =>
  article(
    `tolls-in-port-${at + 1}`,
    [
      `Port ${at + 1} of Norland wants no tolls. Its harbour master told reporters that the tolls would drive ships away to other coasts, and that nobody had asked the port before the ministry wrote them into law. Fishermen fear for their berths, since the quays were built for freighters that may now stay out. The council will vote on a protest next week, though few expect that it can stop the tolls.`,
      `A shipping agent in port ${at + 1} reckoned what the tolls cost. A grain freighter would pay as much as it earns on a short trip, the agent said.`,
    ],
    {
      ...known,
      title: `Port ${at + 1} turns against the tolls`,
      url: `https://quay.example/ports/${at + 1}?from=(front)`,
    },
  ),
)

/** Articles that are hard to show: other scripts, what looks like Markdown, what is longer than a card. */
export const hardCoverage: readonly Article[] = [
  ...manyPassages,
  article(
    'looks-like-markdown',
    [
      '# Not a heading, but how the paper *opens*: __tolls__ are ~~piracy~~ a tax.',
      '- @everyone must pay, wrote <@123456789012345678> in `#general` || in secret ||.',
      '1. First comes https://quay.example/a_b_c_(d), then [a link](https://bad.example) and <t:1:R> :smile:',
      '> “Piracy with a price\u202e list”\u0007, said Haug. ¯\\_(ツ)_/¯',
    ],
    {
      title: 'Tolls: *who* [pays](https://bad.example)?',
      outlet: '@here & now',
      author: '_Ada_ Finch',
      url: 'https://quay.example/a (b)/[c]',
    },
  ),
  article(
    'russian-tolls',
    [
      'Норландия отложила пошлины за проход через пролив до осени. «Никто не вправе продавать море», — заявил министр транспорта.',
    ],
    {
      outlet: 'Портовый вестник',
      title: 'Пошлины подождут до осени',
      published: '2019-04',
      url: 'https://vestnik.example/пошлины',
    },
  ),
  article(
    'arabic-tolls',
    ['أجلت نورلاند الرسوم على السفن حتى الخريف. وقال الوزير إن أحدا لا يملك البحر (ولا المضيق).'],
    { outlet: 'جريدة الميناء', title: 'الرسوم تنتظر حتى الخريف', url: 'https://mina.example/1' },
  ),
  article(
    'chinese-tolls',
    ['诺兰把海峡通行费推迟到秋天。部长说:“谁也不能出售大海。”', '渔民没有被征求意见。'],
    {
      outlet: '码头信使',
      published: '2019',
    },
  ),
  article('hindi-tolls', ['नॉरलैंड ने जहाज़ों पर शुल्क शरद ऋतु तक टाल दिया। मंत्री ने कहा कि समुद्र किसी का नहीं है।'], {
    title: 'शुल्क शरद तक टला',
    outlet: 'घाट समाचार',
  }),
  article('thai-tolls', ['นอร์แลนด์เลื่อนค่าผ่านทางช่องแคบไปถึงฤดูใบไม้ร่วง รัฐมนตรีกล่าวว่าไม่มีใครขายทะเลได้'], {
    title: 'ค่าผ่านทางรอถึงฤดูใบไม้ร่วง',
  }),
  article('one-long-paragraph', [
    Array.from(
      { length: 90 },
      (_, at) =>
        `On day ${at + 1} the strike went on, and the union counted ${(at + 1) * 7} ships at anchor.`,
    ).join(' '),
    'Then the ministry gave in.',
  ]),
  article(
    'long-neighbours',
    [
      `It began quietly. ${LONG_SENTENCE} So much for the list.`,
      'Nobody in the harbour had read the list before it was law.',
      `Then came the protests. ${LONG_SENTENCE} That was how it ended.`,
    ],
    { ...known, title: 'The list nobody read' },
  ),
]
