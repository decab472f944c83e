import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { replyJson } from '../../src/console/json.ts'
import type { Reply } from '../../src/desk/reply.ts'
import { say } from '../../src/desk/words/phrase.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { brandtProfile, compareAnswer } from './small-actors.ts'
import { declinedAnswer, ferry, harbour, passage, scriptedDesk, stanceAnswer } from './small-coverage.ts'

const answerSchema = z.object({
  command: z.string(),
  kind: z.enum(['ask', 'stance', 'search', 'quotes', 'compare', 'related', 'timeline']),
  status: z.enum(['answered', 'declined']),
  summary: z.array(z.object({ text: z.string(), citation: z.int().positive() })),
  passages: z.array(
    z.object({
      citation: z.int().positive(),
      article: z.string(),
      revision: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      paragraph: z.int().positive(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      text: z.string(),
      source: z.string().nullable(),
      actor: z.string().nullable(),
      cue: z.string().nullable(),
      standing: z.enum(['asserted', 'negated', 'hypothetical']).nullable(),
      reported: z.string().nullable(),
      role: z.enum(['said', 'comes', 'did', 'told', 'mentioned']).nullable(),
      alsoIn: z.array(
        z.object({
          article: z.string(),
          title: z.string().nullable(),
          outlet: z.string().nullable(),
          published: z.string().nullable(),
          paragraph: z.int().positive(),
        }),
      ),
    }),
  ),
  groups: z.array(
    z.object({
      label: z.string(),
      role: z.string().nullable(),
      actor: z.string().nullable(),
      passages: z.int().nonnegative(),
      total: z.int().nonnegative(),
    }),
  ),
  declined: z.object({ missing: z.array(z.string()), nearest: z.array(z.string()) }).nullable(),
  confidence: z.number().min(0).max(1),
  error: z.null(),
})

const parsed = (reply: Reply) => JSON.parse(replyJson('/line', reply))

describe('replyJson', () => {
  test('has every field of an answer, answered or declined', () => {
    expect(answerSchema.parse(parsed(stanceAnswer())).declined).toBeNull()
    expect(answerSchema.parse(parsed(declinedAnswer())).declined).toEqual({
      missing: ['lighthouse'],
      nearest: ['Norland rejects the harbour tolls', 'Sel'],
    })
  })

  test('gives each passage with its place and exactly the words that stand there', () => {
    expect(parsed(stanceAnswer()).passages[1]).toMatchInlineSnapshot(`
      {
        "actor": null,
        "alsoIn": [],
        "article": "harbour-tolls",
        "citation": 2,
        "cue": null,
        "end": 56,
        "outlet": "The Quay Courier",
        "paragraph": 3,
        "published": "2019-03-07",
        "reported": null,
        "revision": "0139f5fcd3cf",
        "role": "mentioned",
        "source": null,
        "standing": null,
        "start": 18,
        "text": "Sel answered that dredging costs money",
        "title": "Norland rejects the harbour tolls",
      }
    `)
    const { passages } = answerSchema.parse(parsed(stanceAnswer()))
    for (const { paragraph, start, end, text } of passages)
      expect(text).toBe(harbour.paragraphs[paragraph - 1]?.slice(start, end))
  })

  test('gives the groups in the order of the passages, in words', () => {
    const { kind, groups, passages } = answerSchema.parse(parsed(compareAnswer()))
    expect(kind).toBe('compare')
    expect(groups[0]).toEqual({
      label: 'What Norland says',
      role: 'said',
      actor: 'Norland',
      passages: 2,
      total: 2,
    })
    expect(groups.reduce((sum, group) => sum + group.passages, 0)).toBe(passages.length)
  })

  test('gives who somebody is, each list whole, with the number of what tells it', () => {
    const { passages, ...profile } = parsed(brandtProfile())
    expect(passages.map(({ citation }: { citation: number }) => citation)).toEqual([1, 2])
    expect(profile).toMatchInlineSnapshot(`
      {
        "actor": "person",
        "affiliations": [
          {
            "actor": "Norland",
            "bond": "speaks",
            "citation": 1,
            "dates": {
              "from": "2018-05",
              "to": "2019-03-07",
            },
            "former": false,
            "office": "minister",
          },
          {
            "actor": "Quay Party",
            "bond": "member",
            "citation": null,
            "dates": null,
            "former": true,
            "office": null,
          },
        ],
        "command": "/line",
        "confidence": null,
        "declined": null,
        "error": null,
        "heading": "Olle Brandt",
        "kind": "who",
        "notes": [],
        "otherNames": [
          "Brandt",
          "Ole Brandt",
        ],
        "quotedBy": [
          {
            "outlet": "The Quay Courier",
            "statements": 12,
          },
          {
            "outlet": null,
            "statements": 1,
          },
        ],
        "speakers": [],
        "status": "answered",
        "summary": [],
        "topics": [
          "harbour tolls",
          "grain",
        ],
      }
    `)
  })

  test('gives an error with its message, and the same lists empty', () => {
    expect(parsed({ kind: 'error', status: 'error', message: 'no such thing' })).toEqual({
      command: '/line',
      kind: 'error',
      status: 'error',
      summary: [],
      passages: [],
      declined: null,
      confidence: null,
      error: 'no such thing',
    })
  })

  test('gives an article, the collection and the commands', async () => {
    const desk = scriptedDesk()
    expect(parsed(await desk.sources())).toMatchObject({ confidence: null, error: null, summary: [] })
    expect(parsed(await desk.article('ferry-strike', undefined))).toMatchObject({
      kind: 'article',
      article: { id: 'ferry-strike', title: null, paragraphs: 2 },
      passages: [{ paragraph: 1 }, { paragraph: 2, text: ferry.paragraphs[1] }],
    })
    expect(parsed(await desk.article('nowhere', undefined))).toMatchObject({
      kind: 'article',
      status: 'declined',
      declined: { missing: ['article nowhere'], nearest: ['harbour-tolls'] },
    })
    expect(parsed(await desk.sources())).toMatchObject({
      kind: 'sources',
      articles: [{ id: 'ferry-strike' }, { id: 'harbour-tolls', outlet: 'The Quay Courier' }],
      dates: { from: '2019-03-07', to: '2019-03-07' },
    })
    expect(parsed({ kind: 'help', status: 'answered', commands: [], notes: [say`a`] })).toMatchObject({
      kind: 'help',
      notes: ['a'],
    })
  })

  test('is one line that steers no terminal, and still gives any text back to the letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary' }),
        (text, command) => {
          const paragraph = `x${text}\u202e\u009b\u2028`
          const article = makeArticle('any', { ...unknownMetadata, extra: {}, paragraphs: [paragraph] })
          const json = replyJson(command, { ...stanceAnswer(), passages: [passage(article, 1)] })
          expect(json).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u)
          const { command: echoed, passages } = JSON.parse(json)
          expect([echoed, passages[0].text]).toEqual([command, paragraph])
        },
      ),
    )
  })
})
