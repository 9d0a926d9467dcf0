/** In small letters, without full stops: "Mr." is "mr", "U.S." is "us". */
export function bare(word: string): string {
  const low = word.toLowerCase();
  // Most words have neither, and this is asked of every word many times.
  return low.includes('.') || low.includes('’') ? low.replaceAll('.', '').replaceAll('’', "'") : low;
}
