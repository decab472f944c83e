import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { type Article, type Metadata, makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'

/** An article of some paragraphs, of which only what is given is known. */
export function article(id: string, paragraphs: readonly string[], known: Partial<Metadata> = {}): Article {
  return makeArticle(id, { ...unknownMetadata, ...known, extra: {}, paragraphs })
}

/** The real collection over some articles. */
export function collectionOf(articles: readonly Article[], actors = '') {
  return buildCollection(articles, buildActorTable(parseActors(actors).actors, articles), minisearch)
}

/** The real desk over some articles. */
export async function deskOver(articles: readonly Article[], actors = '') {
  return openDesk(await collectionOf(articles, actors))
}

/** Coverage of a made-up dispute, small enough to know by heart. */
export const dispute: readonly Article[] = [
  article(
    'tolls-announced',
    [
      'Norland will charge ships for passing the Sel strait from May, its transport ministry announced on Monday.',
      'Shipping firms reacted with anger. “This is piracy with a price list,” said Mira Haug, who heads the Bulk Carriers Union.',
      'Russian Foreign Minister Sergei Lavrov rejected the tolls. “Nobody may sell the sea,” Lavrov said in Murmansk.',
      'The Kremlin warned that Russian tankers would not pay. It gave no date for talks.',
    ],
    {
      title: 'Norland to charge ships for the Sel strait',
      outlet: 'The Quay Courier',
      published: '2019-03-04',
    },
  ),
  article(
    'tolls-delayed',
    [
      'Norland put its shipping tolls off until autumn after 14 ports complained.',
      'Washington welcomed the delay. US officials said a court should decide before anyone pays.',
      'Because the dredging of the strait had cost more than planned, the ministry still wants the money.',
      'Fishermen were not asked. They had threatened to block the strait in June.',
    ],
    { title: 'Tolls wait until autumn', outlet: 'Harbour Times', published: '2019-04' },
  ),
  article('whales', [
    'Whales have come back to the bay, divers report. Twelve were counted in a week.',
    'Nobody knows why they left.',
  ]),
]
