import type { Card, CardLink, DateCard, EntityCard, EventCard, FigureCard, Snippet } from '../core/cards/card';
import { sourceAddress } from '../core/cards/sourceAddresses';
import type { Range } from '../core/model';
import type { CardActions } from './cardActions';
import { figureBars } from './cardPictures';
import { button, element } from './element';
import { say } from './words';

/** What a card knows, most telling first. */
export function cardBody(card: Card, actions: CardActions): HTMLElement[] {
  switch (card.kind) {
    case 'entity':
      return entityBody(card, actions);
    case 'figure':
      return figureBody(card, actions);
    case 'date':
      return dateBody(card, actions);
    case 'event':
      return eventBody(card, actions);
  }
}

type Parts = readonly (HTMLElement | undefined)[];

const present = (...parts: Parts): HTMLElement[] => parts.filter((part) => part !== undefined);

function entityBody(card: EntityCard, actions: CardActions): HTMLElement[] {
  return present(
    text('role', card.roleThen),
    text('roleNow', card.roleNow && say('now', card.roleNow)),
    text('description', card.description),
    card.hasMap ? actions.mapOf(card.id) : undefined,
    fact(say('titles'), card.titles.join(', ')),
    fact(say('aliases'), card.aliases.join(', ')),
    links(say('related'), card.related.map(relatedLink), actions, 'before'),
    links(say('figures'), card.figures, actions),
    links(say('events'), card.events, actions),
    snippets(card.snippets, actions),
    reason(card.why),
    card.describedAt ? ownWords(card.describedAt, actions) : provenance(card),
  );
}

/** Sharing sentences goes without saying: it is why a name without a relation stands here. */
function relatedLink({ detail, ...link }: EntityCard['related'][number]): CardLink {
  return { ...link, ...(detail !== undefined && link.relation !== undefined && { detail }) };
}

function figureBody(card: FigureCard, actions: CardActions): HTMLElement[] {
  return present(
    text('role', card.bounds),
    fact(say('counts'), card.counts),
    text('said', card.said),
    fact(say('asOf'), card.asOf),
    fact(say('findings'), card.findings.join('; ')),
    figureBars(card.scale, actions),
    links(say('others'), card.others, actions),
    links(say('events'), card.events, actions),
    card.sentence && snippets([card.sentence], actions),
  );
}

function dateBody(card: DateCard, actions: CardActions): HTMLElement[] {
  return present(
    text('role', card.distance),
    text('roleNow', [card.resolved, card.precisionLabel].filter(Boolean).join(', ')),
    links(say('thenHappened'), card.events, actions),
    card.sentence && snippets([card.sentence], actions),
  );
}

function eventBody(card: EventCard, actions: CardActions): HTMLElement[] {
  return present(
    text('role', [card.statusLabel, card.when && `${card.when.label} (${card.when.from})`].filter(Boolean).join(' · ')),
    text('description', card.description),
    links(
      say('who'),
      card.who.map((who) => ({ ...who, detail: who.role })),
      actions,
      'before',
    ),
    links(say('where'), card.where, actions),
    links(say('figures'), card.figures, actions),
    text('said', card.said),
    links(say('earlier'), card.before ? [card.before] : [], actions),
    links(say('later'), card.after ? [card.after] : [], actions),
    snippets(card.snippets, actions),
    reason(card.why),
    provenance(card),
  );
}

const text = (className: string, content: string | undefined): HTMLElement | undefined =>
  content ? element('p', className, content) : undefined;

function fact(label: string, content: string | undefined): HTMLElement | undefined {
  return content ? element('p', 'fact', element('span', 'label', label), ' ', content) : undefined;
}

/** Whether the few words beside a link read before it, "led by …", or behind it. */
type DetailPlace = 'before' | 'behind';

function links(label: string, all: readonly CardLink[], actions: CardActions, place: DetailPlace = 'behind'): HTMLElement | undefined {
  if (all.length === 0) return undefined;
  const items = all.map((link) => element('li', '', linkButton(link, actions, place)));
  return element('div', 'links', element('span', 'label', label), element('ul', '', ...items));
}

function linkButton(link: CardLink, actions: CardActions, place: DetailPlace): HTMLButtonElement {
  const detail = link.detail && element('span', 'detail', link.detail);
  const parts = place === 'before' ? [detail, detail && ' ', link.label] : [link.label, detail && ' ', detail];
  const made = button('link', say('goTo', link.label), () => actions.follow(link), ...parts);
  // What is seen says more than where it leads.
  made.ariaLabel = null;
  made.disabled = link.range === undefined;
  return made;
}

function snippets(all: readonly Snippet[], actions: CardActions): HTMLElement | undefined {
  if (all.length === 0) return undefined;
  const items = all.map((snippet) => {
    const made = element('button', 'snippet', ...lit(snippet));
    made.type = 'button';
    made.addEventListener('click', () => actions.read(snippet));
    return element('li', '', made);
  });
  return element('ul', 'snippets', ...items);
}

function lit({ text: sentence, highlights }: Snippet): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    if (start < at) continue;
    parts.push(sentence.slice(at, start), element('b', '', sentence.slice(start, end)));
    at = end;
  }
  return [...parts, sentence.slice(at)];
}

function reason(why: string | undefined): HTMLElement | undefined {
  return why ? element('details', 'why', element('summary', '', say('why')), element('p', '', why)) : undefined;
}

function provenance({ source, licence }: { readonly source?: string; readonly licence?: string }): HTMLElement | undefined {
  const named = [source && sourceLink(source), licence].filter(Boolean);
  if (named.length === 0) return undefined;
  return element('p', 'provenance', `${say('source')}: `, named[0], named.length > 1 && ' · ', named[1]);
}

function sourceLink(source: string): HTMLElement | string {
  const address = sourceAddress(source);
  return address === undefined ? source : Object.assign(element('a', '', source), { href: address, rel: 'noreferrer', target: '_blank' });
}

/** What is known of it stands in the article itself. */
function ownWords(range: Range, actions: CardActions): HTMLElement {
  const words = say('thisArticle');
  return element(
    'p',
    'provenance',
    `${say('source')}: `,
    button('sourceLink', words, () => actions.read(range), words),
  );
}
