/** What commands answer, in the editor and in a terminal. */
export const COMMANDS = {
  // What is found on the command line, in all.
  'lint/counts':
    'errors: {error}, warnings: {warning}, information: {information}, hints: {hint}; articles: {articles}',
  'lint/ignored': 'ignored: {ignored}',
  'lint/passed': 'texts that are no articles: {passed}',

  // What commands answer.
  'command/no-file': 'Open a file first, then ask Says Who to read it.',
  'command/not-readable': 'This kind of file cannot be read as an article.',
  'command/gone': 'The place is no longer there.',
} as const;
