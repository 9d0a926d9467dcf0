// The shapes of the lines that frame an article. Each is matched against the first or last few hundred characters of a paragraph only.

/** "MOSCOW (AP) —", "WASHINGTON —", "LONDON, April 3 (Reuters) -", "OSLO, Norway (AP) _", "(CNN) —", "Moscow (AP) —". */
const CAPITALS =
  /^(?:[A-Z][A-Z.'’-]{1,30}[ /]?){1,4}(?:, [A-Z][A-Za-z.]{1,20}(?: [A-Za-z][A-Za-z.]{1,20}){0,2})?/;
const CITY =
  /^(?:[A-Z][A-Za-z.'’-]{1,30} ?){1,3}(?:, [A-Z][A-Za-z.]{1,20}(?: [A-Za-z][A-Za-z.]{1,20}){0,2})?/;
const DATE = /^,? ?(?:[A-Z][a-z]{2,8}\.? )?\d{1,2}(?:, \d{4})?/;
const AGENCY = /^ ?\((?:[A-Z][A-Za-z.]{1,15}[ /]?){1,4}\)/;
const DASH = /^ ?(?:—|–|―|--|-|_|:)\s*/;
const LONGEST_DATELINE = 100;

/** Length of the dateline at the head of a paragraph, dash included, white space behind it not; 0 where there is none. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  const measureFrom = (place: number, needsAgency: boolean): number => {
    let at = place;
    if (place > 0) at += DATE.exec(head.slice(at))?.[0].length ?? 0;
    const agency = AGENCY.exec(head.slice(at))?.[0].length ?? 0;
    if (agency === 0 && needsAgency) return 0;
    at += agency;
    const dash = DASH.exec(head.slice(at))?.[0].trimEnd() ?? '';
    // A hyphen or colon is too common to stand for a dash without an agency before it.
    if (dash === '' || (/^ ?[-:]$/.test(dash) && agency === 0)) return 0;
    return at + dash.length;
  };
  const capitals = CAPITALS.exec(head)?.[0].trimEnd().length ?? 0;
  const city = CITY.exec(head)?.[0].trimEnd().length ?? 0;
  return (
    (capitals > 2 && measureFrom(capitals, false)) ||
    (city > 0 && measureFrom(city, true)) ||
    measureFrom(0, true)
  );
}

const BYLINE = /^(?:by|from|story by|written by|reporting by)[: ]\s*(?:the )?[A-Z]/i;

/** "By Ines Cole", "By INES COLE, Associated Press": a line of at most a dozen words. */
export function isByline(paragraph: string): boolean {
  return (
    paragraph.length < 120 &&
    BYLINE.test(paragraph) &&
    /^(?:[Bb][Yy]|[A-Z])/.test(paragraph) &&
    !/[.?!]$/.test(paragraph)
  );
}

const CREDIT =
  /(?:\((?:AP |file )?photo\b[^)]{0,80}\)|\b(?:photo|image|picture|photograph)s?(?: (?:by|credit|courtesy|via)\b|:| ?\/)|getty images|\bpublic domain|\/ ?(?:reuters|afp|ap|getty)\b|\(reuters\)|file photo|courtesy of [A-Z])/i;
const CAPTION_HEAD = /^(?:(?:file )?photo|image|picture|caption|credit|file)\b ?[:–—-]/i;

/** A picture's caption or credit. */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > 500) return false;
  return CAPTION_HEAD.test(paragraph) || CREDIT.test(paragraph.slice(-100));
}

const FURNITURE = [
  /^(?:::|>>|»|\[h\/t\b|\[?(?:image|photo) via\b)/i,
  /^(?:related|read more|read also|see also|more on|more from|more:|also read|watch:|watch (?:the|this) (?:video|clip)|listen:|advertisement|sponsored|share (?:this|on)|click here|continue reading|story continues|recommended|trending|most read|don't miss|sign up|subscribe|newsletter|copyright\b|©|all rights reserved|get the latest|download (?:the|our)|follow (?:us|@|him|her)|like us on|scroll down|loading|comments?$|tags?:|source:|filed under|topics:|update:$)/i,
  /^[—–\s>-]{0,8}follow .{1,60} on (?:twitter|facebook|instagram)/i,
  /\b(?:all rights reserved|may not be (?:published|reproduced)|contributed to this (?:report|story|article)|on twitter at @?\w{1,30}|sign up for our)\b/i,
  /^\(?(?:(?:additional )?reporting|writing|editing|compiled|edited) by\b/i,
  /^read (?:it all|the (?:full|rest|whole|entire)|the story|on)\b.{0,60}$/i,
  /^\([a-z]{2,4}(?:[-/][a-z]{2,4}){0,3}\)$/,
];

/** A line of the page rather than of the article: teasers, links, shares, rights, credits. */
export function isFurniture(paragraph: string): boolean {
  if (paragraph.length > 400) return false;
  return FURNITURE.some((shape) => shape.test(paragraph));
}

/** "• Ines Cole": a bullet and a name, at an article's end. */
export function isBulletedName(paragraph: string): boolean {
  return (
    paragraph.length < 60 &&
    /^[•·*▪‣]\s*[A-Z][\p{L}.'’-]{0,20}(?: [A-Z][\p{L}.'’-]{0,20}){0,3}$/u.test(paragraph)
  );
}
