/**
 * Measures whether the affiliations that a corpus teaches are right, on the articles of `../shared/eval/stance` (see its
 * README).
 *
 * Protocol. The table of actors is built from the articles alone, with no curated names. Its learnt affiliations are those
 * with a sentence as evidence; each is a person, a bond, whether it is past, and an actor. They are put in an order by a
 * hash of the seed and these four, and the first hundred are drawn: so a change of the rules leaves most of the draw as it was.
 * Each drawn one was read against its sentence and the article around it, to judge whether person, bond and actor are
 * right: somebody who `speaks` holds an office of the actor or is named as speaking for it, a `member` belongs to it,
 * whoever `comes` works there or is of it and does not speak for it. The verdicts are in `affiliations.json`: where the
 * sentence stands, and no word of it.
 * One that is drawn and not on the list is not read yet, and counts as not right.
 *
 * Those who are quoted are the named speakers of the statements in these articles, each once.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ActorTable } from '../../src/actors/actor.ts'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import type { Article } from '../../src/news/article.ts'
import { type Figure, figureOf } from './figure.ts'
import { hash } from './hash.ts'
import { readSeesaw } from './seesaw.ts'

const DRAWN = 100
const FLOOR = 0.95
const AIM = 0.98

const list = z.object({
  seed: z.string(),
  read: z.array(
    z.object({
      person: z.string(),
      bond: z.enum(['speaks', 'member', 'comes']),
      former: z.boolean(),
      actor: z.string(),
      article: z.string(),
      paragraph: z.number(),
      start: z.number(),
      end: z.number(),
      verdict: z.enum(['right', 'wrong']),
      why: z.string(),
    }),
  ),
})

/** An affiliation as it is drawn: what is claimed, and where the sentence stands that it was learnt from. */
export type Drawn = Omit<z.infer<typeof list>['read'][number], 'verdict' | 'why'>

/** The measures on the articles of SEESAW in `folder`; none where it is absent. */
export function measureAffiliations(folder: string): readonly Figure[] {
  const corpus = readSeesaw(folder)
  if (!corpus) return []
  const table = buildActorTable([], corpus.articles)
  const { seed, read } = readList()
  const drawn = draw(table, seed)
  const verdicts = new Map(read.map(one => [keyOf(one), one.verdict]))
  const right = drawn.filter(one => verdicts.get(keyOf(one)) === 'right').length
  const unread = drawn.filter(one => !verdicts.has(keyOf(one))).length
  return [
    figureOf('learnt affiliations, right of those drawn', drawn.length === 0 ? 0 : right / drawn.length, {
      floor: FLOOR,
      aim: AIM,
      note: `${drawn.length} drawn, ${unread} not read`,
    }),
    ...coverage(table, corpus.articles),
  ]
}

/** The first hundred learnt affiliations in the order that a seed gives them. */
export function draw(table: ActorTable, seed: string): readonly Drawn[] {
  return table.actors
    .filter(({ kind }) => kind === 'person')
    .flatMap(actor =>
      table.affiliations(actor).flatMap(({ bond, former, actor: whom, evidence }): Drawn[] =>
        evidence
          ? [
              {
                person: actor.name,
                bond,
                former,
                actor: whom,
                article: evidence.article.id,
                paragraph: evidence.paragraph,
                start: evidence.start,
                end: evidence.end,
              },
            ]
          : [],
      ),
    )
    .map(one => ({ one, order: hash(`${seed}|${keyOf(one)}`) }))
    .sort((one, two) => one.order - two.order)
    .slice(0, DRAWN)
    .map(({ one }) => one)
}

function keyOf({ person, bond, former, actor }: Drawn): string {
  return [person, bond, former ? 'past' : 'present', actor].join('|')
}

function readList(): z.infer<typeof list> {
  const file = join(import.meta.dirname, 'affiliations.json')
  return existsSync(file) ? list.parse(JSON.parse(readFileSync(file, 'utf8'))) : { seed: '1', read: [] }
}

/** How many of the people who are quoted have an affiliation, learnt or built in. */
function coverage(table: ActorTable, articles: readonly Article[]): readonly Figure[] {
  const speakers = new Set<string>()
  for (const article of articles)
    for (const { speaker, anonymous } of statementsOf(article, table))
      if (speaker !== null && !anonymous && /^\p{Lu}\S*\s.*\p{Lu}/u.test(speaker)) speakers.add(speaker)
  const people = [...speakers].filter(name => (table.find(name)?.kind ?? 'person') === 'person')
  const affiliated = people.filter(name => {
    const actor = table.find(name)
    return actor !== null && table.affiliations(actor).length > 0
  })
  return [
    figureOf(
      'people quoted who have an affiliation',
      people.length === 0 ? 0 : affiliated.length / people.length,
      { note: `${affiliated.length} of ${people.length}` },
    ),
  ]
}
