export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardQuestion {
  /** The piece of the mark that the card belongs to, on one line, in window pixels. */
  readonly mark: Box;
  /** Height of the line of text around the mark, which stays readable. */
  readonly lineHeight: number;
  /** What the card would take if it could. */
  readonly card: Size;
  readonly window: Size;
  /** Where the mark goes on in the next line, the card had better stand above. */
  readonly preferAbove: boolean;
}

export interface CardPlace {
  readonly side: 'above' | 'below';
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Pixels kept free to the window's edges. */
const margin = 8;
/** Pixels between the line and the card. */
const gap = 2;
/** The card starts a little left of the mark, so that its text stands below the mark's. */
const overhang = 14;
/** A card lower than this is not worth reading on the preferred side. */
const leastHeight = 120;

/** Where a card stands: beside the line of its mark, never on it, inside the window; lower than wished where room is short. */
export function placeCard({ mark, lineHeight, card, window, preferAbove }: CardQuestion): CardPlace {
  const leading = Math.max(0, (lineHeight - (mark.bottom - mark.top)) / 2);
  const lineTop = mark.top - leading - gap;
  const lineBottom = mark.bottom + leading + gap;
  const roomAbove = Math.max(0, lineTop - margin);
  const roomBelow = Math.max(0, window.height - margin - lineBottom);
  const above = standsAbove(card.height, roomAbove, roomBelow, preferAbove);
  const height = Math.min(card.height, above ? roomAbove : roomBelow);
  return {
    side: above ? 'above' : 'below',
    left: Math.max(margin, Math.min(mark.left - overhang, window.width - margin - card.width)),
    top: above ? lineTop - height : lineBottom,
    height,
  };
}

function standsAbove(wished: number, roomAbove: number, roomBelow: number, preferAbove: boolean): boolean {
  const enough = Math.min(wished, Math.max(leastHeight, wished * 0.6));
  if (preferAbove && roomAbove >= wished) return true;
  if (roomBelow >= wished) return false;
  if (roomAbove >= wished) return true;
  if (roomBelow >= enough) return false;
  return roomAbove > roomBelow;
}
