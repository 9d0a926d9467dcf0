/** What `says-who --help` prints. */
export const help = (
  version: string,
): string => `says-who ${version}: who is named in a news article, who said what, and what nobody is shown to have said

Usage: says-who analyze [--reader auto|model|rules] [--format text|json|jsonl] [--input text|jsonl] FILE|FOLDER|- ...

  FILE      a text, whatever its name ends with
  FOLDER    every .article, .txt and .md file below it, in order of their paths
  -         standard input

  --reader auto    by the trained model; by rules where it cannot be had, which is then said (the default)
  --reader model   by the trained model or not at all
  --reader rules   by rules: much faster, and sees less
  --format text    a reading for people (the default)
  --format json    one array with an object for each text
  --format jsonl   one object a line for each text
  --input jsonl    each line of the input is a text: {"id": "…", "text": "…"}; the answers keep the order
  --help, --version

Every text is analyzed, whether or not it looks like news; "article" says what it was taken for, "reader" who read it.
Offsets count UTF-16 code units into the text as it stands in the file: a byte order mark and line ends (CR LF, LF)
are kept and counted. A file is read as UTF-8 (UTF-16 with its byte order mark), and as Windows-1252 where it is not
valid UTF-8. The model is faster where the package onnxruntime-node is installed beside this program.
Nothing is sent anywhere.

Exit status: 0, all was read; 2, the command was not understood; 3, a file, a line or the model that was asked for
could not be read.
`;
