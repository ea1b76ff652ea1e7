/** Every id that `package.json` and the code share, written once. Imports nothing. */

export const extensionId = 'lectern.lectern';
export const readerViewType = 'lectern.reader';

/** Scheme of the read-only documents that show an entry of the bundled lexicon. */
export const entryScheme = 'lectern-entry';

export const views = {
  actors: 'lectern.actors',
  events: 'lectern.events',
  places: 'lectern.places',
  figures: 'lectern.figures',
  statements: 'lectern.statements',
  unknown: 'lectern.unknown',
  notes: 'lectern.notes',
} as const;

export const commands = {
  open: 'lectern.open',
  openSample: 'lectern.openSample',
  openSource: 'lectern.openSource',
  toggleMarks: 'lectern.toggleMarks',
  chooseMarkTypes: 'lectern.chooseMarkTypes',
  chooseDensity: 'lectern.chooseDensity',
  focusEntity: 'lectern.focusEntity',
  endFocus: 'lectern.endFocus',
  find: 'lectern.find',
  goBack: 'lectern.goBack',
  goForward: 'lectern.goForward',
  toggleLens: 'lectern.toggleLens',
  showTimeline: 'lectern.showTimeline',
  showLedger: 'lectern.showLedger',
  showOutline: 'lectern.showOutline',
  showShortcuts: 'lectern.showShortcuts',
  nextMention: 'lectern.nextMention',
  previousMention: 'lectern.previousMention',
  revealEntity: 'lectern.revealEntity',
  jumpTo: 'lectern.jumpTo',
  sortByAppearance: 'lectern.sortByAppearance',
  sortByCount: 'lectern.sortByCount',
  sortByName: 'lectern.sortByName',
  groupActors: 'lectern.groupActors',
  flattenActors: 'lectern.flattenActors',
  copyName: 'lectern.copyName',
  copyAsMarkdown: 'lectern.copyAsMarkdown',
  showMentions: 'lectern.showMentions',
  revealInSideBar: 'lectern.revealInSideBar',
  filter: 'lectern.filter',
  clearFilter: 'lectern.clearFilter',
  showUnknownNames: 'lectern.showUnknownNames',
  addToLexicon: 'lectern.addToLexicon',
  aliasOf: 'lectern.aliasOf',
  notThis: 'lectern.notThis',
  mute: 'lectern.mute',
  addNote: 'lectern.addNote',
  editNote: 'lectern.editNote',
  deleteNote: 'lectern.deleteNote',
  attachNote: 'lectern.attachNote',
  copyNote: 'lectern.copyNote',
  copyNotes: 'lectern.copyNotes',
  addAllUnknown: 'lectern.addAllUnknown',
  showLog: 'lectern.showLog',
} as const;

export const settings = {
  section: 'lectern',
  marksShown: 'marks.shown',
  density: 'marks.density',
  markTypes: 'marks.types',
  hoverMode: 'hover.mode',
  font: 'reader.font',
  fontSize: 'reader.fontSize',
  measure: 'reader.measure',
  scrollSync: 'reader.scrollSync',
  textFeatures: 'textEditor.features',
  textDecorations: 'textEditor.decorations',
} as const;

/** Contributed theme colours; the reader sees them as `--vscode-lectern-person` and so on. */
export const colors = {
  person: 'lectern.person',
  organization: 'lectern.organization',
  state: 'lectern.state',
  group: 'lectern.group',
  place: 'lectern.place',
  event: 'lectern.event',
  work: 'lectern.work',
  product: 'lectern.product',
  language: 'lectern.language',
  figure: 'lectern.figure',
  date: 'lectern.date',
  note: 'lectern.note',
} as const;

/** Context keys that `when` clauses of `package.json` ask. */
export const contexts = {
  hasArticle: 'lectern.hasArticle',
  hasSpotlight: 'lectern.hasSpotlight',
  canGoBack: 'lectern.canGoBack',
  canGoForward: 'lectern.canGoForward',
  sort: 'lectern.sort',
  actorsFlat: 'lectern.actorsFlat',
  isFiltered: 'lectern.isFiltered',
} as const;
