import type { Problem } from '../../news/problem.ts'
import { isSlug, slugify } from '../../news/slug.ts'

/** The name of a file without the folders it lies in. */
export function fileName(where: string): string {
  return where.split(/[\\/]/).at(-1) ?? where
}

/** The id that a Markdown file of the corpus stands for, or null for any other file. */
export function idOfFile(where: string): string | null {
  const name = fileName(where)
  if (!/\.md$/i.test(name)) return null
  const id = slugify(name.slice(0, -'.md'.length))
  return isSlug(id) ? id : null
}

/** The ids of the files that problems are about, each once. */
export function fileIds(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.flatMap(({ where }) => idOfFile(where) ?? []))
}
