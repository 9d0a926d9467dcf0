/** What `says-who --help` prints. */
export const help = (
  version: string,
): string => `says-who ${version}: who is named in a news article, who said what, and what nobody is shown to have said

Usage: says-who analyze [--reader auto|model|rules] [--format text|json|jsonl] [--input text|jsonl] FILE|FOLDER|- ...
       says-who lint [--reader auto|model|rules] [--format text|json|sarif|github] [--max-warnings N]
                     [--severity LEVEL] [--severity CODE=LEVEL] ... FILE|FOLDER|- ...
       says-who report [--reader auto|model|rules] [--format html|markdown|csv] [--input text|jsonl] FILE|FOLDER|- ...

  FILE      a text, whatever its name ends with
  FOLDER    every .article, .txt and .md file below it, in order of their paths
  -         standard input

  --reader auto    by the trained model; by rules where it cannot be had, which is then said (the default)
  --reader model   by the trained model or not at all
  --reader rules   by rules: much faster, and sees less
  --help, --version

analyze prints who is named and who says what:
  --format text    a reading for people (the default)
  --format json    one array with an object for each text
  --format jsonl   one object a line for each text
  --input jsonl    each line of the input is a text: {"id": "…", "text": "…"}; the answers keep the order
Every text is analyzed, whether or not it looks like news; "article" says what it was taken for, "reader" who read it.

lint prints the findings, as the editor has them:
  --format text    a line for each finding (the default)
  --format json    one array with an object for each text
  --format sarif   SARIF 2.1.0, for code scanning
  --format github  notes beside the lines, in a workflow of GitHub's
  --max-warnings N more errors and warnings than N are a failure (0 by default; -1: no number is)
  --severity LEVEL what is below error, warning, information (the default) or hint is left out
  --severity CODE=LEVEL
                   as in the setting saysWho.severity: source/vague=off, quote/*=error
Of a folder lint takes .article files, and .txt and .md files that read as news; what git ignores is left out. A file
that is named is taken, whatever it is; so is what is in a folder that is named, where git ignores the folder itself.

report prints who speaks how much, and where:
  --format html    a page that loads nothing and opens anywhere (the default)
  --format markdown, --format csv

All honour .says-who.json, the nearest one upwards from a file: findings that are ignored are left out, speakers that
are named there speak, severities count where --severity says nothing.
Offsets count UTF-16 code units into the text as it stands in the file: a byte order mark and line ends (CR LF, LF)
are kept and counted. A file is read as UTF-8 (UTF-16 with its byte order mark), and as Windows-1252 where it is not
valid UTF-8. The model is faster where the package onnxruntime-node is installed beside this program.
Nothing is sent anywhere.

Exit status: 0, all was read; 1, lint found more than is allowed; 2, the command was not understood; 3, a file, a line
or the model that was asked for could not be read.
`;
