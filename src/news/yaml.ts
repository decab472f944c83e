import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The YAML library, loaded when it is first needed: most front matter is read without it, and starts faster. */
export function yaml(): typeof import('yaml') {
  return require('yaml')
}
