import type { Building } from '../../building';
import type { Amount } from '../amount';
import { centSigns, centWords, currencyCodes, currencySigns, currencyWords, dollarPrefixes, letterSigns } from '../currencies';
import type { AmountRecogniser, FigureExpression } from '../figureExpression';
import type { Line } from '../line';
import { readNationalCurrency } from '../nationalCurrencies';
import { readCountedPlural } from '../nounPhrase';
import { readNumeral } from '../readNumeral';

/** "$1.2bn", "US$5", "EUR 3m", "5 €", "3 million roubles", "50 cents", "99p", "200 Canadian dollars". */
export const money: AmountRecogniser = {
  name: 'money',
  read: (line, amount) =>
    withSignBefore(line, amount) ?? withCodeBefore(line, amount) ?? withWordBehind(line, amount) ?? withSignBehind(line, amount),
};

function moneyOf(amount: Amount, first: number, end: number, currency: string | undefined, divisor = 1): FigureExpression {
  const { low, high, numeralEnd } = amount;
  const fields: Building<FigureExpression['fields']> = {};
  if (high === undefined) fields.value = scale(low.value, divisor);
  else {
    fields.min = scale(low.value, divisor);
    fields.max = scale(high.value, divisor);
  }
  if (currency !== undefined) fields.currency = currency;
  return { first, end, numberFirst: amount.first, numberEnd: numeralEnd, type: 'money', confidence: 0.99, fields };
}

function scale(value: number, divisor: number): number {
  return divisor === 1 ? value : Math.round((value / divisor) * 1e6) / 1e6;
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

/** "EUR 3m", "Rs 4,500", "Rs. 300", "RMB6.5bn". */
function withCodeBefore(line: Line, amount: Amount): FigureExpression | undefined {
  const code = amount.first - 1;
  if (isCode(line, code)) return moneyOf(amount, code, amount.end, currencyOfCode(line.word(code)));
  const letters = line.word(code) === '.' && line.isJoined(code) ? code - 1 : code;
  const word = line.word(letters);
  if (!letterSigns.has(word) || !line.isCapitalised(letters)) return undefined;
  return moneyOf(amount, letters, wordEnd(line, amount.end), letterSigns.get(word));
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
  if (line.word(end) === '¢' && line.isJoined(end)) return moneyOf(amount, amount.first, end + 1, 'USD', 100);
  const currency = currencySigns.get(line.word(end));
  if (currency !== undefined && !line.isNumber(end + 1)) return moneyOf(amount, amount.first, end + 1, currency);
  return isCode(line, end) ? moneyOf(amount, amount.first, end + 1, currencyOfCode(line.word(end))) : undefined;
}

function withWordBehind(line: Line, amount: Amount): FigureExpression | undefined {
  const at = line.isTightDash(amount.end) ? amount.end + 1 : amount.end;
  const word = line.word(at);
  // "ten grand"; "two grand pianos" are none.
  if (word === 'grand' && at === amount.end && line.isLower(at) && readCountedPlural(line, at + 1) === undefined)
    return moneyOf(amount, amount.first, at + 1, undefined, 1e-3);
  const cents = centWords.get(word);
  if (cents !== undefined && line.isLower(at)) return moneyOf(amount, amount.first, at + 1, cents, 100);
  const centSign = centSigns.get(word);
  if (centSign !== undefined && isCentSign(line, amount, at)) return moneyOf(amount, amount.first, at + 1, centSign, 100);
  if (currencyWords.has(word) && line.isLower(at))
    return isWeight(line, amount, at)
      ? undefined
      : (withPence(line, amount, at) ?? moneyOf(amount, amount.first, sterlingEnd(line, at), currencyWords.get(word)));
  if (word === 'won' && isKorean(amount)) return moneyOf(amount, amount.first, at + 1, 'KRW');
  const national = readNationalCurrency(line, at);
  return national && moneyOf(amount, amount.first, national.end, national.code);
}

/** "two pounds fifty": what stands behind counts nothing else. */
function withPence(line: Line, amount: Amount, at: number): FigureExpression | undefined {
  const small =
    (line.word(at) === 'pounds' || line.word(at) === 'pound') && amount.high === undefined ? readNumeral(line, at + 1) : undefined;
  if (small === undefined || small.value >= 100 || small.value < 5 || small.scale !== undefined || line.isTightDash(small.end))
    return undefined;
  if (readCountedPlural(line, small.end) !== undefined || line.isNumber(small.end)) return undefined;
  const pounds = moneyOf(amount, amount.first, small.end, 'GBP');
  return { ...pounds, fields: { ...pounds.fields, value: amount.low.value + small.value / 100 } };
}

/** "2m pounds sterling" */
function sterlingEnd(line: Line, at: number): number {
  return line.word(at + 1) === 'sterling' ? at + 2 : at + 1;
}

/** "99p", "50c"; "4p" of a page and "30C" are none. */
function isCentSign(line: Line, { low, end }: Amount, at: number): boolean {
  return (
    at === end &&
    line.isJoined(at) &&
    line.isLower(at) &&
    low.digits !== undefined &&
    !low.digits.padded &&
    low.scale === undefined &&
    low.value < 5000
  );
}

/** "1.5 trillion won"; "300 won the vote". */
function isKorean({ low, high }: Amount): boolean {
  return (high ?? low).scale !== undefined;
}

const weighing = new Set(['weighed', 'weighs', 'weighing', 'weigh', 'weight', 'lost', 'gained']);

const ounces = new Set(['oz', 'ounce', 'ounces']);

/** "weighed 200 pounds", "200 pounds of explosives". */
function isWeight(line: Line, amount: Amount, at: number): boolean {
  const word = line.word(at);
  if (word !== 'pound' && word !== 'pounds') return false;
  if (line.word(at + 1) === 'of' || line.isTightDash(at) || ounces.has(line.word(at + 2))) return true;
  for (let before = amount.first - 1; before >= amount.first - 4; before -= 1) if (weighing.has(line.word(before))) return true;
  return false;
}
