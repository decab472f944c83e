import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { type Article, makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { splitFrontMatter } from '../../src/news/markdown.ts'
import { buildCollection, type Collection } from '../../src/retrieval/collection.ts'
import { sentences } from '../../src/text/sentences.ts'

/** Something that an article reports somebody to say, with whom. */
export interface Utterance {
  readonly article: string
  readonly text: string
  /** As the article names them: a name, no pronoun and no description. */
  readonly speaker: string
  /** Whose side they are on, where it is labelled. */
  readonly side?: string
}

/** Articles to make quotations from. */
export interface QuoteCorpus {
  readonly name: string
  readonly collection: Collection
  readonly utterances: readonly Utterance[]
  /** By article and paragraph, whole sentences. */
  readonly sentences: readonly (readonly (readonly string[])[])[]
}

const NAME = /^(?:\p{Lu}[\p{L}.'’-]+)(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}$/u
const NO_NAME =
  /^(?:The|He|She|They|It|We|I|You|Who|This|That|These|Those|Many|Some|Others|One|But|And|Polls?|Critics|Officials|People|Republicans|Democrats|Republican|Democratic)\b/

function isName(words: string): boolean {
  return NAME.test(words) && !NO_NAME.test(words) && !/['’]s$/.test(words)
}

async function corpusOf(
  name: string,
  articles: readonly Article[],
  actors: string,
  spoken: ((collection: Collection) => readonly Utterance[]) | readonly Utterance[],
): Promise<QuoteCorpus> {
  const table = buildActorTable(parseActors(actors).actors, articles)
  const collection = await buildCollection(articles, table, minisearch)
  const utterances = typeof spoken === 'function' ? spoken(collection) : spoken
  return {
    name,
    collection,
    utterances: utterances.filter(({ text, speaker }) => isName(speaker) && text.split(/\s+/).length >= 6),
    sentences: articles.map(({ paragraphs }) =>
      paragraphs.map(text => sentences(text).map(({ start, end }) => text.slice(start, end))),
    ),
  }
}

function articleIn(file: string): Article {
  const { metadata, body } = splitFrontMatter(readFileSync(file, 'utf8'))
  const paragraphs = body
    .split(/\n\s*\n/)
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => text !== '')
  return makeArticle(basename(file, '.md'), { ...metadata, extra: {}, paragraphs })
}

function folderOf(folder: string): readonly Article[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md') && !/^(?:README|actors)\.md$/.test(name))
    .sort()
    .map(name => articleIn(join(folder, name)))
}

/** What the program itself takes for statements of people it knows by name: nobody has labelled them. */
function ownStatements(collection: Collection): readonly Utterance[] {
  return collection.articles.flatMap(article =>
    article.paragraphs.flatMap((text, index) =>
      collection.statements({ article, paragraph: index + 1 }).flatMap(statement => {
        const { content, source, kind, actor, speaker: meant, anonymous } = statement
        if (source === null || meant === null || anonymous || kind === 'mixed') return []
        const speaker = text.slice(source.start, source.end)
        return [
          {
            article: article.id,
            text: bare(text.slice(content.start, content.end)),
            speaker,
            ...(actor !== null && { side: actor }),
          },
        ]
      }),
    ),
  )
}

/** Words without the quotation marks at their ends and the punctuation between both. */
function bare(text: string): string {
  return text.replace(/^["“”‘’'\s]+|[,.]?["“”‘’'\s]+$/gu, '')
}

/** The corpus that ships. */
export function shippedCorpus(folder: string): Promise<QuoteCorpus> {
  const actors = readFileSync(join(folder, 'actors.md'), 'utf8')
  return corpusOf('shipped briefs', folderOf(folder), actors, ownStatements)
}

/** The articles of the set for stances. */
export function stanceCorpus(sharedEval: string): Promise<QuoteCorpus> {
  return corpusOf('stance articles', folderOf(join(sharedEval, 'stance', 'corpus')), '', ownStatements)
}

const line = z.object({ file: z.string(), line_no: z.number(), label: z.string() })
const statement = z.object({
  file: z.string(),
  sentence: z.string(),
  speaker: z.string(),
  entity: z.string(),
  side: z.string(),
})

/** The saved pages, their lines taken as labelled, with the labelled statements. */
export function pagesCorpus(sharedEval: string, seeds: string): Promise<QuoteCorpus> {
  const body = new Set(
    rows(join(sharedEval, 'seeds', 'line_labels.jsonl'), line)
      .filter(({ label }) => label === 'body')
      .map(({ file, line_no }) => `${file}:${line_no}`),
  )
  const articles = readdirSync(seeds)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => {
      const lines = readFileSync(join(seeds, name), 'utf8').split(/\r?\n/)
      const paragraphs = lines.filter((_, at) => body.has(`${name}:${at + 1}`)).map(text => text.trim())
      return makeArticle(basename(name, '.txt').replaceAll('_', '-'), {
        ...unknownMetadata,
        extra: {},
        paragraphs,
      })
    })
  const spoken = rows(join(sharedEval, 'seeds', 'statements.jsonl'), statement).map(
    ({ file, sentence, entity, side }) => ({ article: file, text: bare(sentence), speaker: entity, side }),
  )
  return corpusOf('saved pages', articles, '', spoken)
}

const spans = z.array(z.tuple([z.number(), z.number()]))
const news = z.object({
  document: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: spans, cue: spans, content: spans })),
})

/** News texts with labelled attributions: every second of the first so many, from the first or the second on. */
export function newsCorpus(file: string, most: number, from: 0 | 1): Promise<QuoteCorpus> {
  const chosen = rows(file, news)
    .slice(0, most)
    .filter((_, at) => at % 2 === from)
  const articles = chosen.map(({ document, text }) =>
    makeArticle(document.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'), {
      ...unknownMetadata,
      extra: {},
      paragraphs: text
        .split(/\n+/)
        .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
        .filter(paragraph => paragraph !== ''),
    }),
  )
  const spoken = chosen.flatMap(({ document, text, attributions }) =>
    attributions.flatMap(({ source, content }) => {
      const [who, what] = [source[0], content[0]]
      if (!who || !what || content.length !== 1) return []
      const words = text.slice(...what)
      return words.includes('\n')
        ? []
        : [{ article: document, text: bare(words), speaker: text.slice(...who) }]
    }),
  )
  return corpusOf(`news (${from === 0 ? 'first' : 'second'} half)`, articles, '', spoken)
}

function rows<Row>(file: string, schema: z.ZodType<Row>): readonly Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(row => row !== '')
    .map(row => schema.parse(JSON.parse(row)))
}
