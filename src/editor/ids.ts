/** Every id that `package.json` declares and the code uses; a test holds the two against each other. */
export const LANGUAGE = 'article';
export const SECTION = 'saysWho';
export const SOURCE = 'says-who';
export const EXTENSION = 'says-who.says-who';

export const COMMANDS = {
  readFile: 'saysWho.readFile',
  skipFile: 'saysWho.skipFile',
  showQuotes: 'saysWho.showQuotes',
  showNames: 'saysWho.showNames',
  toggleMarking: 'saysWho.toggleMarking',
  showReport: 'saysWho.showReport',
  saveReport: 'saysWho.saveReport',
  copyReport: 'saysWho.copyReport',
  groupQuotes: 'saysWho.groupQuotes',
  filterQuotes: 'saysWho.filterQuotes',
  clearFilter: 'saysWho.clearFilter',
  showReported: 'saysWho.showReported',
  hideReported: 'saysWho.hideReported',
  nextQuote: 'saysWho.nextQuote',
  previousQuote: 'saysWho.previousQuote',
  copyQuote: 'saysWho.copyQuote',
  copyQuoteMarkdown: 'saysWho.copyQuoteMarkdown',
  exportQuotes: 'saysWho.exportQuotes',
  nextFinding: 'saysWho.nextFinding',
  previousFinding: 'saysWho.previousFinding',
  ignoreHere: 'saysWho.ignoreHere',
  ignoreInArticle: 'saysWho.ignoreInArticle',
  neverReport: 'saysWho.neverReport',
  acceptAll: 'saysWho.acceptAll',
  nameSpeaker: 'saysWho.nameSpeaker',
  wrongSpeaker: 'saysWho.wrongSpeaker',
  notAQuote: 'saysWho.notAQuote',
  takeBack: 'saysWho.takeBack',
  showKept: 'saysWho.showKept',
  openSample: 'saysWho.openSample',
  showLog: 'saysWho.showLog',
  /** Takes `[uri, start, end]`; not in the palette. */
  showPlace: 'saysWho.showPlace',
  /** Takes `[uri, offset]`, or is about the cursor. */
  explain: 'saysWho.explain',
} as const;

export const CONTAINER = 'saysWho';
export const VIEWS = { quotes: 'saysWho.quotes', names: 'saysWho.names' } as const;

/** The source report's panel. */
export const PANEL = 'saysWho.report';

/** Settings, below `saysWho`. */
export const SETTINGS = {
  files: 'files',
  reader: 'reader',
  severity: 'severity',
  findings: 'findings',
  hover: 'hover',
  marking: 'marking',
  hints: 'hints',
  badge: 'badge',
} as const;

/** Context keys, for `when` clauses. */
export const KEYS = {
  /** The active document could be read. */
  readable: 'saysWho.readable',
  /** The active document is read. */
  reading: 'saysWho.reading',
  /** The quotes view shows an article. */
  listed: 'saysWho.listed',
  /** It lists only what fits a filter. */
  filtered: 'saysWho.filtered',
  /** It lists reported words too. */
  reported: 'saysWho.reported',
} as const;

/** Colours that a theme can set. */
export const COLORS = {
  quoted: 'saysWho.quotedBackground',
  credited: 'saysWho.creditedUnderline',
  uncredited: 'saysWho.uncreditedBorder',
} as const;

/** Where the pages of the findings are. */
export const PAGES = 'https://github.com/says-who/says-who/blob/main/docs/findings/';
