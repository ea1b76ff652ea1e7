import type { Figure, FigureType } from '../model';
import type { Amount } from './amount';
import type { Line } from './line';

/** A figure as recognisers see it, and refiners widen it. Token positions, `end` exclusive. */
export interface FigureExpression {
  readonly first: number;
  readonly end: number;
  /** The bare numeral. */
  readonly numberFirst: number;
  readonly numberEnd: number;
  readonly type: FigureType;
  readonly confidence: number;
  readonly fields: Omit<Figure, 'id' | 'type' | 'number'>;
}

/**
 * Finds one kind of figure around an amount. `undefined`: not this kind, ask the next. A `Skip`: the amount is no
 * figure at all, go on behind it.
 */
export interface AmountRecogniser {
  readonly name: string;
  readonly read: (line: Line, amount: Amount) => FigureExpression | Skip | undefined;
}

export interface Skip {
  readonly skipTo: number;
}

export function isSkip(found: FigureExpression | Skip): found is Skip {
  return 'skipTo' in found;
}

/** Value or bounds of an amount. */
export function valueOfAmount({ low, high }: Amount): Pick<Figure, 'value' | 'min' | 'max'> {
  return high === undefined ? { value: low.value } : { min: low.value, max: high.value };
}

/** A figure that covers the amount and nothing more. */
export function figureOf(amount: Amount, type: FigureType, confidence: number): FigureExpression {
  return {
    first: amount.first,
    end: amount.end,
    numberFirst: amount.first,
    numberEnd: amount.numeralEnd,
    type,
    confidence,
    fields: valueOfAmount(amount),
  };
}
