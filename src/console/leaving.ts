/** Lines that end a stay. */
const LEAVING = new Set(['/quit', '/exit', 'quit', 'exit'])

/** Whether a line asks for nothing but to leave. */
export function isLeaving(line: string): boolean {
  return LEAVING.has(line.trim().toLowerCase())
}
