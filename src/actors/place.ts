/** What stands before a city that is meant as a place: "in Moscow", "near Kabul". "The" between them tells a seat: "in the Kremlin". */
const PLACE_BEFORE = /\b(?:in|near|outside|inside|around|across|at|leaving|visiting)\s+(?:\p{Ll}+\s+)?$/iu
/** What stands behind a city that is meant as a place, or only lends its name: "Minsk Agreement", "Paris-based". */
const PLACE_BEHIND =
  /^(?:-based\b|\s+(?:agreements?|accords?|protocols?|treaty|convention|conference|summit|talks|airport|suburbs?|university|neighbou?rhood|street|metro)\b)/i
/** How far to look. */
const REACH = 24

/** Whether the name of a capital, at an offset of a text, means the city and not the government that sits there. */
export function isPlace(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  return (
    (PLACE_BEFORE.test(before) && !/\bthe\s+$/i.test(before)) ||
    PLACE_BEHIND.test(text.slice(end, end + REACH))
  )
}
