/**
 * What a sticky pattern matches at an offset.
 *
 * @param pattern Has the flag `y`: its `lastIndex` is set here before every use.
 */
export function matchAt(pattern: RegExp, content: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(content)
}
