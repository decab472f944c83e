import { minisearch } from '../../src/engines/minisearch.ts'
import { referenceBm25 } from '../contracts/reference-bm25.ts'
import { searchIndexContract } from '../contracts/search-index.ts'

searchIndexContract('minisearch', minisearch)
searchIndexContract('the reference', referenceBm25)
