/** What is changed by a menu or a button of the card of settings. */
export const SETTABLE = ['channels', 'answers', 'role', 'language', 'reset'] as const

/** A menu or a button of the card of settings. What is chosen are the menu's values. */
export interface SettingsPress {
  readonly kind: 'set'
  /** `reset`: all of them, back to the usual. */
  readonly what: (typeof SETTABLE)[number]
}

/** Reads the parts of a custom id, or null where they are none of the card of settings. */
export function readSettingsPress([named, ...others]: readonly string[]): SettingsPress | null {
  const what = SETTABLE.find(one => one === named)
  return what === undefined || others.length > 0 ? null : { kind: 'set', what }
}
