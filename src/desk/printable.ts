/** Line breaks and tabs: inside a line they are white space. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g

/** Control characters; marks that embed, override or isolate the direction of what follows; halves of pairs. */
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu

/**
 * A text that cannot steer what it is shown on, nor turn what stands beside it: a break becomes a space, a control
 * character or a change of direction the replacement character �, so that one sees that something stood there. It is as
 * long as before, in UTF-16 units.
 */
export function printable(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNSAFE, '\ufffd')
}
