import type { Step } from '../draft';

/** Date, time, duration and set expressions, as figures. */
export const findDates: Step = { name: 'find-dates', run: () => ({}) };
