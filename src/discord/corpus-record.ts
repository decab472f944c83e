import type { CorpusStatus } from '../desk/curation/curation.ts'
import type { Overrides } from '../desk/curation/plan.ts'
import type { ListedArticle } from '../desk/reply.ts'

/** A change of the corpus that was made, as the history has it. */
export type Entry = NonNullable<CorpusStatus['last']>

/** What is wrong with a file. */
export type Problem = CorpusStatus['problems'][number]

/** What can be said about an article beside its text. */
export type Detail = keyof Overrides

/** What is known about an article beside its text. */
export type Details = Pick<ListedArticle, Detail>
