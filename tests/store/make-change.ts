import { type Change, type Corpus, type Deed, type Entry, NOTHING } from '../../src/news/corpus.ts'

/** A deed of nobody in particular. */
export const DEED: Deed = { kind: 'add', by: 'Mara', at: '2024-05-01T09:30:00.000Z', undoes: null }

/** Makes a change to a corpus as it stands, in one go. */
export async function make(
  corpus: Corpus,
  change: Partial<Change>,
  deed: Partial<Deed> = {},
): Promise<Entry> {
  const { change: base } = await corpus.held()
  const staged = await corpus.stage({ ...NOTHING, ...change }, { ...DEED, ...deed }, base)
  return staged.commit()
}
