import type { Desk } from '../desk/desk.ts'
import type { QuoteCheck } from '../desk/quotes/quote-check.ts'
import type { Answer, NotHeld, Overview, Profile, Reading, Reply } from '../desk/reply.ts'
import type { Question } from './message.ts'

/** A desk that puts each question to another, as a message. */
export abstract class AskedDesk implements Omit<Desk, 'names'> {
  ask(...parameters: Parameters<Desk['ask']>): Promise<Answer> {
    return this.#put({ method: 'ask', parameters })
  }

  stance(...parameters: Parameters<Desk['stance']>): Promise<Answer> {
    return this.#put({ method: 'stance', parameters })
  }

  quotes(...parameters: Parameters<Desk['quotes']>): Promise<Answer> {
    return this.#put({ method: 'quotes', parameters })
  }

  compare(...parameters: Parameters<Desk['compare']>): Promise<Answer> {
    return this.#put({ method: 'compare', parameters })
  }

  who(...parameters: Parameters<Desk['who']>): Promise<Profile> {
    return this.#put({ method: 'who', parameters })
  }

  search(...parameters: Parameters<Desk['search']>): Promise<Answer> {
    return this.#put({ method: 'search', parameters })
  }

  related(...parameters: Parameters<Desk['related']>): Promise<Answer> {
    return this.#put({ method: 'related', parameters })
  }

  timeline(...parameters: Parameters<Desk['timeline']>): Promise<Answer> {
    return this.#put({ method: 'timeline', parameters })
  }

  article(...parameters: Parameters<Desk['article']>): Promise<Reading | NotHeld> {
    return this.#put({ method: 'article', parameters })
  }

  sources(): Promise<Overview> {
    return this.#put({ method: 'sources', parameters: [] })
  }

  check(...parameters: Parameters<Desk['check']>): Promise<QuoteCheck> {
    return this.#put({ method: 'check', parameters })
  }

  /** Resolves to the reply of the method that the question names. */
  protected abstract put(question: Question): Promise<Reply>

  /** `Kind` is what the method replies with. */
  async #put<Kind extends Reply>(question: Question): Promise<Kind> {
    return (await this.put(question)) as Kind
  }
}
