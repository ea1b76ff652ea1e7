import type { Amount } from '../amount';
import { centWords, currencyCodes, currencySigns, currencyWords, dollarPrefixes, nationalCurrencies } from '../currencies';
import { type AmountRecogniser, type FigureExpression, figureOf } from '../figureExpression';
import type { Line } from '../line';

/** "$1.2bn", "US$5", "EUR 3m", "5 €", "3 million roubles", "50 cents", "200 Canadian dollars". */
export const money: AmountRecogniser = {
  name: 'money',
  read: (line, amount) =>
    withSignBefore(line, amount) ?? withCodeBefore(line, amount) ?? withWordBehind(line, amount) ?? withSignBehind(line, amount),
};

function moneyOf(amount: Amount, first: number, end: number, currency: string, divisor = 1): FigureExpression {
  const figure = figureOf(amount, 'money', 0.99);
  const { value, min, max } = figure.fields;
  const scale = (number: number): number => Math.round((number / divisor) * 1e6) / 1e6;
  const amounts = {
    ...(value !== undefined && { value: scale(value) }),
    ...(min !== undefined && { min: scale(min) }),
    ...(max !== undefined && { max: scale(max) }),
  };
  return { ...figure, first, end, fields: { ...amounts, currency } };
}

function withSignBefore(line: Line, amount: Amount): FigureExpression | undefined {
  const sign = amount.first - 1;
  const currency = currencySigns.get(line.word(sign));
  if (currency === undefined || !line.has(sign)) return undefined;
  const prefix =
    line.word(sign) === '$' && line.isJoined(sign) && line.isCapitalised(sign - 1) ? dollarPrefixes.get(line.word(sign - 1)) : undefined;
  return moneyOf(amount, prefix === undefined ? sign : sign - 1, wordEnd(line, amount.end), prefix ?? currency);
}

/** "$5 dollars" says it twice; "$3-million". */
function wordEnd(line: Line, end: number): number {
  return currencyWords.get(line.word(end)) === 'USD' ? end + 1 : end;
}

function withCodeBefore(line: Line, amount: Amount): FigureExpression | undefined {
  const code = amount.first - 1;
  if (!isCode(line, code)) return undefined;
  return moneyOf(amount, code, amount.end, currencyOfCode(line.word(code)));
}

function isCode(line: Line, at: number): boolean {
  const surface = line.surface(at);
  return surface.length === 3 && surface === surface.toUpperCase() && currencyCodes.has(line.word(at));
}

function currencyOfCode(word: string): string {
  return word === 'rmb' ? 'CNY' : word.toUpperCase();
}

function withSignBehind(line: Line, amount: Amount): FigureExpression | undefined {
  const { end } = amount;
  const currency = currencySigns.get(line.word(end));
  if (currency !== undefined && !line.isNumber(end + 1)) return moneyOf(amount, amount.first, end + 1, currency);
  return isCode(line, end) ? moneyOf(amount, amount.first, end + 1, currencyOfCode(line.word(end))) : undefined;
}

function withWordBehind(line: Line, amount: Amount): FigureExpression | undefined {
  const at = line.isTightDash(amount.end) ? amount.end + 1 : amount.end;
  const word = line.word(at);
  const cents = centWords.get(word);
  if (cents !== undefined && line.isLower(at)) return moneyOf(amount, amount.first, at + 1, cents, 100);
  const plain = currencyWords.get(word);
  if (plain !== undefined && line.isLower(at)) return isWeight(line, amount, at) ? undefined : moneyOf(amount, amount.first, at + 1, plain);
  if (!line.isWord(at + 1)) return undefined;
  const nation = nationalCurrencies.get(`${word} ${singular(line.word(at + 1))}`);
  return nation === undefined ? undefined : moneyOf(amount, amount.first, at + 2, nation);
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const weighing = new Set(['weighed', 'weighs', 'weighing', 'weigh', 'weight', 'lost', 'gained']);

/** "weighed 200 pounds", "200 pounds of explosives". */
function isWeight(line: Line, amount: Amount, at: number): boolean {
  const word = line.word(at);
  if (word !== 'pound' && word !== 'pounds') return false;
  if (line.word(at + 1) === 'of' || line.isTightDash(at)) return true;
  for (let before = amount.first - 1; before >= amount.first - 4; before -= 1) if (weighing.has(line.word(before))) return true;
  return false;
}
