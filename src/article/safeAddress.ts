/** The address of a link when following it cannot run anything: http, https or mail; undefined for every other. */
export function safeAddress(href: string | undefined): string | undefined {
  const address = href?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:)[^\s<>"']+$/i.test(address) ? address : undefined;
}
