import type { Desk } from '../../src/desk/desk.ts'
import { listed } from '../../src/desk/listed.ts'
import type { Answer, CitedPassage, CitedSentence, Mark } from '../../src/desk/reply.ts'
import { say } from '../../src/desk/words/phrase.ts'
import { type Article, makeArticle, unknownMetadata } from '../../src/news/article.ts'

/** An article about which everything is known. */
export const harbour: Article = makeArticle('harbour-tolls', {
  title: 'Norland rejects the harbour tolls',
  outlet: 'The Quay Courier',
  author: 'Ada Finch',
  published: '2019-03-07',
  url: 'https://quay.example/harbour-tolls',
  extra: {},
  paragraphs: [
    'Norland will not pay the new harbour tolls, its transport minister said on Thursday. The tolls start in May.',
    '“We have carried grain through these waters for ninety years,” Minister Olle Brandt said. “No treaty lets a neighbour charge us for the tide.”',
    'Port officials in Sel answered that dredging costs money. They expect the first payments in June.',
  ],
})

/** An article about which nothing is known, with wide, combining and unsafe characters. */
export const ferry: Article = makeArticle('ferry-strike', {
  ...unknownMetadata,
  extra: {},
  paragraphs: [
    'Ferry crews in Sel stopped work for a day.\u001b[31m Passengers slept in the terminal.',
    'The 東京港湾労働組合連合会 sent greetings, and Zoe\u0308 Ma\u0301lik of the crews\u202e\u0007 read them aloud.',
  ],
})

/** A passage of an article, cited as number `citation`. */
export function passage(
  article: Article,
  paragraph: number,
  about: Partial<CitedPassage> = {},
): CitedPassage {
  const end = article.paragraphs[paragraph - 1]?.length ?? 0
  return {
    article,
    paragraph,
    start: 0,
    end,
    citation: 1,
    source: null,
    actor: null,
    cue: null,
    standing: null,
    reported: null,
    role: null,
    marks: [],
    signs: null,
    alsoIn: [],
    ...about,
  }
}

/** A mark on the first place where a paragraph has these words. */
export function mark(article: Article, paragraph: number, words: string, kind: Mark['kind'] = 'match'): Mark {
  const start = article.paragraphs[paragraph - 1]?.indexOf(words) ?? -1
  return { kind, start, end: start + words.length }
}

/** What Norland says about the tolls: a statement, then a mention that is cut inside a sentence. */
export function stanceAnswer(): Answer {
  const statement = passage(harbour, 1, {
    source: 'its transport minister',
    actor: 'Norland',
    cue: 'said',
    role: 'said',
    marks: [mark(harbour, 1, 'harbour tolls'), mark(harbour, 1, 'said', 'cue')],
  })
  const mention = passage(harbour, 3, { citation: 2, role: 'mentioned', start: 18, end: 56 })
  const sentence: CitedSentence = {
    article: harbour,
    paragraph: 1,
    start: 0,
    end: 84,
    citation: 1,
    marks: statement.marks,
  }
  return {
    kind: 'stance',
    status: 'answered',
    heading: 'What Norland says about harbour tolls',
    summary: [sentence],
    passages: [statement, mention],
    groups: [
      { label: say`What ${'Norland'} says`, role: 'said', actor: 'Norland', passages: 1, total: 3 },
      {
        label: say`${'Norland'} named beside it`,
        role: 'mentioned',
        actor: 'Norland',
        passages: 1,
        total: 1,
      },
    ],
    declined: null,
    confidence: 0.8,
    notes: [say`“${'Norland'}” includes its ministers and spokespeople.`],
  }
}

/** An answer that the coverage does not have. */
export function declinedAnswer(): Answer {
  return {
    kind: 'ask',
    status: 'declined',
    heading: 'Who owns the lighthouse at Sel?',
    summary: [],
    passages: [],
    groups: [],
    declined: { missing: ['lighthouse'], nearest: ['Norland rejects the harbour tolls', 'Sel'] },
    confidence: 0.1,
    notes: [],
  }
}

/** A desk that gives these replies, whatever is asked, over the two articles. */
export function scriptedDesk(changes: Partial<Desk> = {}): Desk {
  const names = {
    actors: ['Norland', 'Olle Brandt', 'Olle Brandt of Sel', 'Sel'],
    outlets: ['The Quay Courier', 'Gazette'],
    articles: [
      { id: harbour.id, title: 'Norland rejects the harbour tolls' },
      { id: ferry.id, title: 'Ferry crews' },
    ],
    topics: ['tolls', 'ferry crews'],
  }
  return {
    ask: async () => declinedAnswer(),
    stance: async () => stanceAnswer(),
    quotes: async () => ({ ...stanceAnswer(), kind: 'quotes' }),
    compare: async () => ({ ...stanceAnswer(), kind: 'compare' }),
    related: async () => ({ ...stanceAnswer(), kind: 'related', groups: [] }),
    timeline: async () => ({ ...stanceAnswer(), kind: 'timeline' }),
    who: async name => ({
      kind: 'who',
      status: 'declined',
      heading: name,
      actor: null,
      otherNames: [],
      affiliations: [],
      speakers: [],
      quotedBy: [],
      topics: [],
      passages: [],
      declined: { missing: [name], nearest: [] },
      notes: [],
    }),
    search: async () => ({ ...stanceAnswer(), kind: 'search' }),
    article: async (id, paragraph) => {
      const article = [harbour, ferry].find(article => article.id === id)
      if (!article)
        return {
          kind: 'article',
          status: 'declined',
          heading: `article ${id}`,
          declined: { missing: [`article ${id}`], nearest: [harbour.id] },
        }
      const passages = article.paragraphs.map((_, at) => passage(article, at + 1, { citation: at + 1 }))
      return { kind: 'article', status: 'answered', article, passages, paragraph: paragraph ?? null }
    },
    check: async () => ({ kind: 'check', status: 'declined', quotes: [], passages: [], leftOut: 0 }),
    sources: async () => ({
      kind: 'sources',
      status: 'answered',
      articles: [listed(ferry), listed(harbour)],
      paragraphs: 5,
      outlets: [
        { outlet: 'The Quay Courier', articles: 1 },
        { outlet: null, articles: 1 },
      ],
      dates: { from: '2019-03-07', to: '2019-03-07' },
    }),
    names: () => names,
    ...changes,
  }
}
