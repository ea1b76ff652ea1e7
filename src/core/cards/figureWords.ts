import type { Figure } from '../model';
import { intervalWords } from './intervalWords';
import { wording } from './wording';

/** Whether the figure is about time, and so has a date card. */
export function isTemporal(figure: Figure): boolean {
  return figure.type === 'date' || figure.type === 'time' || figure.type === 'duration' || figure.type === 'set';
}

/**
 * The figure's value in its shortest plain form: "≈ 4,000", "3–5", "≥ 34", "USD 3.2 billion", "12%", "February 2017".
 * Falls back to the words of the article.
 */
export function figureWords(figure: Figure, surface: string): string {
  if (isTemporal(figure)) return figure.interval === undefined ? surface : intervalWords(figure.interval);
  const bare = bareWords(figure);
  // Money of no known currency, or of no known amount, is best said as the article says it.
  if (bare === undefined || (figure.type === 'money' && (figure.currency === undefined || figure.vague !== undefined))) return surface;
  const whole = withUnit(figure, figure.approximate ? `${wording.approximately} ${bare}` : bare);
  return figure.per === undefined ? whole : wording.perUnit(whole, figure.per);
}

/** "at least 34", "between 3 and 5", or that there is no number; nothing for an exact value. */
export function boundsWords(figure: Figure): string | undefined {
  if (isTemporal(figure)) return undefined;
  const { min, max } = figure;
  if (min !== undefined && max !== undefined)
    return wording.between(withUnit(figure, numberWords(shareOf(figure, min))), withUnit(figure, numberWords(shareOf(figure, max))));
  if (min !== undefined) return wording.atLeast(withUnit(figure, numberWords(shareOf(figure, min))));
  if (max !== undefined) return wording.atMost(withUnit(figure, numberWords(shareOf(figure, max))));
  return figure.vague === undefined ? undefined : wording.vague;
}

/** Grouped by thousands; from a million in words where that loses nothing. */
export function numberWords(value: number): string {
  const size = Math.abs(value);
  for (const magnitude of wording.magnitudes) {
    const scaled = Number((value / magnitude.value).toPrecision(12));
    if (size >= magnitude.value && size < magnitude.value * 1e5 && Number(scaled.toFixed(3)) === scaled)
      return `${grouped(scaled)} ${magnitude.word}`;
  }
  return grouped(Number(value.toPrecision(12)));
}

/** A percentage, or a fraction, which is said as one: two-thirds are 66.7%. Points keep their name. */
function isShare({ type, unit, role }: Figure): boolean {
  if (type === 'percent') return unit === undefined || unit === 'person' || unit === 'percent';
  return type === 'number' && role === 'share';
}

function shareOf({ type, role }: Figure, value: number): number {
  return type === 'number' && role === 'share' ? Math.round(value * 1000) / 10 : value;
}

function bareWords(figure: Figure): string | undefined {
  const { value, min, max } = figure;
  const words = (amount: number): string => numberWords(shareOf(figure, amount));
  if (value !== undefined) return figure.type === 'ordinal' ? wording.ordinal(value) : words(value);
  if (min !== undefined && max !== undefined) return `${words(min)}–${words(max)}`;
  if (min !== undefined) return `≥ ${words(min)}`;
  if (max !== undefined) return `≤ ${words(max)}`;
  return figure.vague;
}

function withUnit(figure: Figure, words: string): string {
  if (isShare(figure)) return wording.percent(words);
  if (figure.currency !== undefined) return wording.money(words, figure.currency);
  if (figure.unit === 'magnitude') return wording.magnitude(words);
  return figure.unit === undefined || figure.unit === 'person' ? words : `${words} ${wording.plural(figure.unit, figure.value)}`;
}

function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (!/^-?\d+$/.test(whole)) return String(value);
  let text = '';
  const digits = whole.replace('-', '');
  for (let at = 0; at < digits.length; at += 1) {
    if (at > 0 && (digits.length - at) % 3 === 0) text += ',';
    text += digits.charAt(at);
  }
  return `${value < 0 ? '−' : ''}${text}${fraction === undefined ? '' : `.${fraction}`}`;
}
