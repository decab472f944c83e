/** Whether a text is a whole number as custom ids write them: from a least one, of at most seven digits. */
export function isPressNumber(text: string, least: number): boolean {
  return /^(?:0|[1-9]\d{0,6})$/.test(text) && Number(text) >= least
}
