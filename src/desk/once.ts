/** Work whose result is kept from the first time on. */
export function once<Result>(work: () => Result): () => Result {
  let result: { readonly value: Result } | null = null
  return () => {
    result ??= { value: work() }
    return result.value
  }
}
