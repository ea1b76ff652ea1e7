type Child = Node | string | undefined | false;

/** An element of the page's own; text children become text, never mark-up. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false && child !== ''));
  return made;
}

/** A real button that does one thing. */
export function button(className: string, label: string, press: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const made = element('button', className, ...children);
  made.type = 'button';
  made.ariaLabel = label;
  made.title = label;
  made.addEventListener('click', press);
  return made;
}
