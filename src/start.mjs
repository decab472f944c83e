// Starts main.ts for whoever asks one thing and waits. tsx hands each of some 250 modules from a thread of its own to
// this one (the in-thread `module.registerHooks` is not in Node 20), which takes as long as answering. So the modules
// are put together once, in node_modules/.cache, and again whenever a file of theirs has changed. Where that cannot be
// done (a folder that cannot be written, a source that does not compile), tsx loads the sources, and says what is wrong.
// It is no TypeScript because Node cannot load that before either has happened.
import { createHash, randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(import.meta.dirname, '..')
const CACHE = join(ROOT, 'node_modules', '.cache', 'on-record')

/**
 * How long a bundle is kept after it was last started, in milliseconds, and how many beside a new one: a prompt that is still open may
 * have modules of it to load, and who works on the sources makes one at every start.
 */
const KEPT = 24 * 3_600_000
const MOST_KEPT = 10

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

const mainIn = bundle => join(bundle, 'main.mjs')

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

/** Throws old bundles away. Of several users each may have some that the others cannot remove: these stay. */
function clear() {
  const kept = readdirSync(CACHE)
    .map(name => ({ name, started: statSync(join(CACHE, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.started - a.started)
  for (const [place, { name, started }] of kept.entries())
    if (place >= MOST_KEPT || Date.now() - started > KEPT)
      try {
        rmSync(join(CACHE, name), { recursive: true, force: true })
      } catch {}
}

/** Makes the bundle of the sources as they are. It appears whole, or not at all. */
async function make(bundle, digest) {
  mkdirSync(CACHE, { recursive: true })
  clear()
  // It lost files: whatever appears here is whole. Looking in this order spares one that appears right now.
  if (existsSync(bundle) && !existsSync(mainIn(bundle))) rmSync(bundle, { recursive: true, force: true })
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
    if (!existsSync(mainIn(bundle))) throw error
  }
}

/** Notes that a bundle was started, where that is allowed. */
function note(bundle) {
  const now = new Date()
  try {
    utimesSync(bundle, now, now)
  } catch {}
}

/** The module to start, of a bundle that is there by then. */
async function bundled() {
  const digest = digestOfSources()
  const bundle = join(CACHE, digest)
  if (existsSync(mainIn(bundle))) note(bundle)
  else await make(bundle, digest)
  process.setSourceMapsEnabled(true)
  return mainIn(bundle)
}

const main = await bundled().catch(async () => {
  const { register } = await import('tsx/esm/api')
  register()
  return join(ROOT, 'src', 'main.ts')
})
await import(pathToFileURL(main).href)
