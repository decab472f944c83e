import type { Html } from './html.ts'

/** Opens a menu. */
export const chevronIcon = icon('chevron', '<path d="m6 9 6 6 6-6"/>')

/** Leads out of Discord. */
export const outwardIcon = icon(
  'outward',
  '<path d="M14 3h7v7M21 3l-9 9M19 14v5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2h5"/>',
)

/** Seen by one person alone. */
export const eyeIcon = icon(
  'eye',
  '<path d="M2 12c2-4 6-6 10-6s8 2 10 6c-2 4-6 6-10 6s-8-2-10-6Z"/><circle cx="12" cy="12" r="2.5"/>',
)

/** A slash command. */
export const commandIcon = icon(
  'slash',
  '<rect x="3" y="3" width="18" height="18" rx="4"/><path d="m9.5 16.5 5-9"/>',
)

/** The app's picture: a record on blue. */
export const appPicture = picture(
  '<rect width="40" height="40" fill="#2b59c3"/><circle cx="20" cy="20" r="12" fill="#fff"/><circle cx="20" cy="20" r="4" fill="#2b59c3"/><path d="M20 12a8 8 0 0 1 8 8" fill="none" stroke="#2b59c3" stroke-width="1.5" stroke-linecap="round"/>',
)

/** A person's picture. */
export const personPicture = picture(
  '<rect width="40" height="40" fill="#3a8f6b"/><circle cx="20" cy="16" r="7" fill="#fff"/><path d="M7 37a13 13 0 0 1 26 0Z" fill="#fff"/>',
)

function icon(name: string, shapes: string): Html {
  return `<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true">${shapes}</svg>` as Html
}

function picture(shapes: string): Html {
  return `<svg class="picture" viewBox="0 0 40 40" aria-hidden="true">${shapes}</svg>` as Html
}
