/** A text as Markdown that Discord shows to the letter. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_~`|[\]()<>#@:-]/g, '\\$&')
}
