import type { ErrorCode, YAMLError } from 'yaml'

interface Sentence {
  readonly message: string
  readonly hint: string
}

/** What a YAML syntax error means to an editor, and how to mend it. */
export function yamlSentence(error: YAMLError): Sentence {
  return (
    sentences[error.code] ?? {
      message: `The file is not YAML here: ${error.message}.`,
      hint: 'Compare the line with the ones above it, and put texts with special characters in quotes.',
    }
  )
}

const quote = 'Put the whole text in double quotes, and a double quote inside it as `\\"`.'

const sentences: Partial<Record<ErrorCode, Sentence>> = {
  TAB_AS_INDENT: {
    message: 'The line is indented with a tab; YAML allows only spaces there.',
    hint: 'Replace each tab at the beginning of the line by two spaces.',
  },
  DUPLICATE_KEY: {
    message: 'The key stands here a second time.',
    hint: 'Keep one of the two and delete the other.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'The value has a colon followed by a space, or the next line is indented too far.',
    hint: quote,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key must be followed by a colon on the same line.',
    hint: 'Write `key: value`, and indent lines that belong to the text above.',
  },
  BAD_INDENT: {
    message: 'The line is not indented like the others of its list or map, or a bracket above is not closed.',
    hint: 'Give every key of one map the same number of spaces, and close every `[` and `{`.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Something stands here that does not belong to the value before it.',
    hint: quote,
  },
  MISSING_CHAR: {
    message: 'A quote, a bracket or a colon is missing before this place.',
    hint: 'Close what was opened: `"`, `]`, `}`; and put `:` after a key.',
  },
  BAD_SCALAR_START: {
    message: 'A text without quotes may not begin with this character.',
    hint: quote,
  },
  BAD_DQ_ESCAPE: {
    message: 'The text in double quotes has a backslash that means nothing.',
    hint: 'Write `\\\\` for a backslash.',
  },
  BAD_ALIAS: {
    message: 'A text without quotes may not begin with `*` or `&`.',
    hint: quote,
  },
  TAG_RESOLVE_FAILED: {
    message: 'A value without quotes may not begin with `!`.',
    hint: quote,
  },
  NON_STRING_KEY: {
    message: 'A key must be a plain word.',
    hint: 'Write `key: value`.',
  },
  MULTIPLE_DOCS: {
    message: 'A second document begins here with `---`; a file holds one record.',
    hint: 'Delete the line, or move what follows into a file of its own.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Lists and maps are nested too deeply here.',
    hint: 'A record has at most four levels: remove the surplus brackets.',
  },
}
