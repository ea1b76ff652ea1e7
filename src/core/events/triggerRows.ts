import { aidRows } from './rows/aidRows';
import { conflictRows } from './rows/conflictRows';
import { cultureRows } from './rows/cultureRows';
import { diplomacyRows } from './rows/diplomacyRows';
import { disasterRows } from './rows/disasterRows';
import { economyRows } from './rows/economyRows';
import { lawRows } from './rows/lawRows';
import { lifeRows } from './rows/lifeRows';
import { politicsRows } from './rows/politicsRows';
import { protestRows } from './rows/protestRows';
import type { TriggerRow } from './rows/triggerRow';
import { violenceRows } from './rows/violenceRows';

/**
 * Words that name an event, by type. General verbs have no place here: a word stands here only if few of its uses are
 * anything else, or with what tells its senses apart. Of two rows for one word the first that fits is taken.
 */
export const triggerRows: readonly TriggerRow[] = [
  ...conflictRows,
  ...violenceRows,
  ...lawRows,
  ...politicsRows,
  ...diplomacyRows,
  ...protestRows,
  ...aidRows,
  ...economyRows,
  ...disasterRows,
  ...cultureRows,
  ...lifeRows,
];
