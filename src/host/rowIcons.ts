import * as vscode from 'vscode';
import type { Row } from '../core/cards/row';
import type { EntityType } from '../core/model';
import { colors } from './ids';

const entityIcons: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  state: 'globe',
  group: 'megaphone',
  place: 'location',
  event: 'calendar',
  work: 'book',
  product: 'package',
  language: 'comment',
};

const figureIcons: Readonly<Record<string, string>> = {
  number: 'symbol-number',
  ordinal: 'list-ordered',
  percent: 'pie-chart',
  money: 'credit-card',
  quantity: 'symbol-number',
  age: 'person',
  date: 'calendar',
  time: 'clock',
  duration: 'watch',
  set: 'sync',
};

/** Events by the icon that tells their kind; whatever is not here is some violence. */
const eventIcons: Readonly<Record<string, string>> = {
  law: 'arrest trial verdict extradition law sanction',
  checklist: 'election vote appointment resignation coup recognition',
  organization: 'meeting negotiation agreement ceasefire visit',
  briefcase: 'deal bankruptcy launch investment layoff founding',
  heart: 'aid evacuation rescue',
  zap: 'disaster accident outbreak',
  'star-empty': 'tournament match award ceremony',
  book: 'publication',
  person: 'birth death marriage',
  'arrow-swap': 'deployment withdrawal exercise migration return recruitment',
  megaphone: 'protest strike',
};

function eventIcon(type: string | undefined): string {
  return Object.keys(eventIcons).find((icon) => eventIcons[icon]?.split(' ').includes(type ?? '')) ?? 'flame';
}

const temporal: ReadonlySet<string> = new Set(['date', 'time', 'duration', 'set']);

/** The icon of a row, in the colour of its marks. */
export function rowIcon(row: Row): vscode.ThemeIcon | undefined {
  const type = row.type ?? '';
  if (row.kind === 'event') return tinted(eventIcon(row.type), colors.event);
  if (row.kind === 'figure') return tinted(figureIcons[type] ?? 'symbol-number', temporal.has(type) ? colors.date : colors.figure);
  if (row.kind === 'finding') return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  if (row.kind === 'source') return new vscode.ThemeIcon('comment-discussion');
  if (row.kind === 'note') return row.ranges.length > 0 ? tinted('note', colors.note) : new vscode.ThemeIcon('question');
  if (row.kind === 'mention') return new vscode.ThemeIcon('quote');
  if (row.kind === 'heading') return new vscode.ThemeIcon('symbol-string');
  if (row.kind === 'fact') return new vscode.ThemeIcon('circle-small');
  const icon = (entityIcons as Readonly<Record<string, string>>)[type];
  if (icon === undefined) return undefined;
  return row.kind === 'group' ? new vscode.ThemeIcon(icon) : entityIcon(type as EntityType);
}

/** The icon of a type of name, in the colour of its marks. */
export function entityIcon(type: EntityType): vscode.ThemeIcon {
  return tinted(entityIcons[type], colors[type]);
}

function tinted(icon: string, color: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}
