import type { Article } from '../../src/news/article.ts'
import { article } from './small-corpus.ts'

/** What an agency sent out, and two papers printed. */
const WIRE = [
  'Ferry crews in the port of Sel walked out on Monday after talks on night pay broke down, leaving some 4,000 travellers on the quays, the harbour office said.',
  'The Northern Ferry Company called the walkout illegal and asked a court in Varn to end it. “Nobody sails for free,” said Mira Haug of the crews’ union.',
]

/** A walkout as an agency, two papers with its copy and two with reports of their own tell of it, and news of other days. */
export const walkout: readonly Article[] = [
  article('crews-walk-out', WIRE, {
    title: 'Ferry crews walk out in Sel',
    outlet: 'Reuters',
    published: '2019-06-03',
  }),
  article('walkout-in-the-courier', [...WIRE, 'Buses will run from the old pier.'], {
    title: 'Walkout strands thousands',
    outlet: 'The Quay Courier',
    published: '2019-06-04',
  }),
  article('walkout-in-the-times', [`SEL – ${WIRE[0]}`], {
    title: 'Ferry crews walk out in Sel',
    outlet: 'Harbour Times',
    published: '2019-06-04',
  }),
  article(
    'night-pay-behind-strike',
    [
      'Thousands slept on the quays of Sel last night because the ferry crews would not sail. Their union wants more pay for night work; the Northern Ferry Company has offered three per cent.',
      'Mira Haug, who leads the crews’ union, said the walkout would last until the company came back to the table.',
    ],
    {
      title: 'Night pay is behind the Sel ferry walkout',
      outlet: 'Northern Gazette',
      published: '2019-06-04',
    },
  ),
  article(
    'court-ends-walkout',
    [
      'A court in Varn ordered the ferry crews of Sel back to work on Friday and told the Northern Ferry Company to go on with the talks on night pay.',
    ],
    { title: 'Court ends ferry walkout', outlet: 'The Quay Courier', published: '2019-06-07' },
  ),
  article(
    'ferry-history',
    ['The ferry crews of Sel have walked out four times since the company was founded.'],
    {
      title: 'A history of the ferries',
    },
  ),
  article(
    'harvest',
    ['Apple growers in the valley expect the best harvest in ten years, their association reported.'],
    { title: 'A good year for apples', outlet: 'Northern Gazette', published: '2019-06-04' },
  ),
]
