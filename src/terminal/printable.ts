// C0, DEL, C1, line and paragraph separators, the byte order mark, and the marks that turn the direction of writing:
// what can move a cursor, hide text or make it read as another.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The text with every control character written out (`\n`, `\u001b`): safe on any terminal, one line. */
export const printable = (text: string): string =>
  text.replace(unprintable, character => {
    if (character === '\n') return '\\n'
    if (character === '\t') return '\\t'
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
