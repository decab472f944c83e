import type { Command } from '../desk/command.ts'

/** A command as somebody asked it, without who it was. */
export interface Asked {
  readonly command: string
  /** What was typed, by the name of the option. */
  readonly options: Readonly<Record<string, string>>
}

/**
 * A command as one line, to restate it: `/stance Russia coalition outlet:"Al-Monitor"`. The console reads the
 * same line.
 */
export function restate({ command, options }: Asked, { options: defined }: Pick<Command, 'options'>): string {
  const given = Object.entries(defined).filter(([name]) => options[name] !== undefined)
  const positional = given.filter(([, { positional }]) => positional)
  const parts = given.map(([name, { positional: byPlace }]) => {
    const value = options[name] ?? ''
    if (!byPlace) return `${name}:${quotedIfNeeded(value)}`
    return name === positional.at(-1)?.[0] ? value : quotedIfNeeded(value)
  })
  return [`/${command}`, ...parts].join(' ')
}

function quotedIfNeeded(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value
}
