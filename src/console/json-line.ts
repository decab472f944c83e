/** What could steer a terminal that shows the line; JSON may hold it escaped. The others JSON escapes itself. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** An object as one line of JSON that is safe to show, without a line break at its end. */
export function jsonLine(object: object): string {
  return JSON.stringify(object).replace(
    STEERING,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
