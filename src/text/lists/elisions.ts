/** Words that lose their first letters to an apostrophe; written by hand. In small letters, without the apostrophe. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'em tis twas twere til till cause cos cuz n round bout im er ere neath gainst nother nuff kay sup tude'.split(
    ' ',
  ),
);
