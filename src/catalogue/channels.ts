/** By what way something came to the reporter; each is about something said. */
export const CHANNELS = {
  'channel/reporters': 'told reporters',
  'channel/interview': 'in an interview',
  'channel/statement': 'in a statement',
  'channel/post': 'in a post',
  'channel/writing': 'in writing',
  'channel/filing': 'in a filing',
  'channel/speech': 'in public',
  'channel/declined': 'declined to comment',
  'channel/words': '“{words}”',
  'channel/shown': '{way}, “{words}”',
} as const;
