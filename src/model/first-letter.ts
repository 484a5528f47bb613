/** The text with its first letter in upper case. */
export function capitalized<Text extends string>(text: Text): Capitalize<Text> {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Capitalize<Text>;
}

/** The text with its first letter in lower case. */
export function uncapitalized<Text extends string>(text: Text): Uncapitalize<Text> {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}` as Uncapitalize<Text>;
}
