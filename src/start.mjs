// Starts main.ts for whoever asks one thing and waits. tsx hands each of some 250 modules from a thread of its own to
// this one (the in-thread `module.registerHooks` is not in Node 20), which takes as long as answering. So the modules
// are put together once, in node_modules/.cache, and again whenever a file of theirs has changed. Where that cannot be
// done (a folder that cannot be written, a source that does not compile), tsx loads the sources, and says what is wrong.
// It is no TypeScript because Node cannot load that before either has happened.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(import.meta.dirname, '..')
const CACHE = join(ROOT, 'node_modules', '.cache', 'on-record')

/** How long a bundle is kept, in milliseconds: a prompt that is still open may have modules of it to load. */
const KEPT = 24 * 3_600_000

/** Everything that a bundle is made of, as one number: two that share it answer the same. */
function digestOfSources() {
  const hash = createHash('sha256').update(ROOT)
  const take = file => hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)))
  const takeFolder = folder => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) takeFolder(path)
      else if (/\.(?:ts|mjs|json)$/.test(entry.name)) take(path)
    }
  }
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json']) take(file)
  for (const folder of ['src', 'commands']) takeFolder(folder)
  return hash.digest('hex')
}

/** A module goes on knowing the folder that it was written in: it finds other files from there. */
const knowingItsFolder = {
  name: 'knowing its folder',
  setup: build =>
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(join(path, '..')))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    })),
}

/** Makes the bundle of the sources as they are. It appears whole, or not at all. */
async function make(bundle, digest) {
  mkdirSync(CACHE, { recursive: true })
  for (const name of readdirSync(CACHE)) {
    const old = join(CACHE, name)
    const made = statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - made > KEPT) rmSync(old, { recursive: true, force: true })
  }
  const unfinished = join(CACHE, `unfinished-${randomUUID()}`)
  try {
    const { build } = await import('esbuild')
    await build({
      entryPoints: [join(ROOT, 'src', 'main.ts')],
      outdir: unfinished,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      packages: 'external',
      // What main.ts imports when it needs it stays apart, so that it is loaded only then.
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      minifyWhitespace: true,
      sourcemap: true,
      sourcesContent: false,
      plugins: [knowingItsFolder],
      logLevel: 'silent',
    })
    if (digestOfSources() !== digest) throw new Error('a source changed while the bundle was made')
    renameSync(unfinished, bundle)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process may have made the same one meanwhile.
    if (!existsSync(bundle)) throw error
  }
}

const digest = digestOfSources()
const bundle = join(CACHE, digest)
let main = join(bundle, 'main.mjs')
try {
  if (!existsSync(bundle)) await make(bundle, digest)
  process.setSourceMapsEnabled(true)
} catch {
  const { register } = await import('tsx/esm/api')
  register()
  main = join(ROOT, 'src', 'main.ts')
}
await import(pathToFileURL(main).href)
