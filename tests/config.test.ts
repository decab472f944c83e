import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-record-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const nowhere = join(folder, 'no-such-file')

describe('readConfig', () => {
  test('uses the shipped corpus where nothing is set', async () => {
    expect(await readConfig({}, nowhere)).toEqual({
      corpus: join(import.meta.dirname, '../corpus'),
      startedIn: process.cwd(),
      discordToken: null,
      plain: false,
    })
  })

  test('takes what the environment sets; an empty variable counts as not set', async () => {
    expect(await readConfig({ CORPUS_DIR: ' news ', NO_COLOR: '', DISCORD_TOKEN: '' }, nowhere)).toEqual({
      corpus: 'news',
      startedIn: process.cwd(),
      discordToken: null,
      plain: false,
    })
    expect((await readConfig({ NO_COLOR: '1' }, nowhere)).plain).toBe(true)
    expect((await readConfig({ TERM: 'dumb' }, nowhere)).plain).toBe(true)
    expect((await readConfig({ TERM: 'xterm' }, nowhere)).plain).toBe(false)
  })

  test('reads .env for what the environment does not set', async () => {
    const file = join(folder, 'env')
    writeFileSync(file, 'CORPUS_DIR=from-file\nNO_COLOR=1\n')
    expect(await readConfig({ CORPUS_DIR: 'from-environment' }, file)).toMatchObject({
      corpus: 'from-environment',
      plain: true,
    })
  })

  test('starts where npm was called, as npm moves to the project', async () => {
    expect((await readConfig({ INIT_CWD: folder }, nowhere)).startedIn).toBe(folder)
    expect((await readConfig({ INIT_CWD: nowhere }, nowhere)).startedIn).toBe(process.cwd())
  })

  test('says which variable is wrong and where to read about it', async () => {
    await expect(readConfig({ CORPUS_DIR: 'a\0b' }, nowhere)).rejects.toThrow(
      new ConfigError('CORPUS_DIR holds a NUL character; write a folder’s path; see .env.example'),
    )
  })

  test('cannot be changed', async () => {
    expect(Object.isFrozen(await readConfig({}, nowhere))).toBe(true)
  })
})
