/** How a message is drawn: in Discord's dark or light theme, or as wide as a phone. */
export const LOOKS = ['dark', 'light', 'phone'] as const
export type Look = (typeof LOOKS)[number]

/** What each look is called. */
export const LOOK_NAMES: Readonly<Record<Look, string>> = {
  dark: 'Dark',
  light: 'Light',
  phone: 'Phone, 390 pixels wide',
}

export function isLook(name: string): name is Look {
  return LOOKS.some(look => look === name)
}
