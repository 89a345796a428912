/** iasl's words for the problems it numbers, by the last three digits of the number (the first tells the level). */

/** What iasl puts in parentheses behind a message. */
export type MessageDetail = "source" | "message" | "none";

export interface MessageText {
  readonly text: string;
  /** The name or text in question as it stands in the source, our own message, or nothing. */
  readonly detail: MessageDetail;
}

const about = (text: string, detail: MessageDetail = "message"): MessageText => ({ text, detail });

export const messageTexts: { readonly [id: number]: MessageText } = {
  2: about("String must be entirely alphanumeric", "source"),
  4: about("Too many arguments"),
  5: about("Too few arguments"),
  36: about("Could not open include file"),
  39: about("Integer optimized to single-byte AML opcode", "none"),
  62: about("Initializer list longer than declared package length", "none"),
  66: about("Method local variable is not initialized", "source"),
  74: about("Name already exists in scope", "source"),
  81: about("No enclosing While statement", "none"),
  84: about("Object does not exist", "source"),
  89: about("Object is not referenced", "none"),
  107: about("Reserved method must return a value"),
  114: about("Result is not used, operator has no effect", "none"),
  115: about("Not all control paths return a value", "source"),
  119: about("Control Method marked Serialized"),
  123: about("String literal too long"),
  124: about("Switch expression is not a static Integer/Buffer/String data type, defaulting to Integer", "none"),
  126: about("syntax error"),
  144: about("Method Local is set but never used", "source"),
  146: about("Method Argument is never used", "source"),
  149: about("Expected remark, warning, or error did not occur. Message ID:"),
  152: about("Illegal recursive call to method that creates named objects", "source"),
  154: about("Warnings detected during compilation", "none"),
  161: about("One or more objects within the Pathname do not exist", "source"),
  168: about("Legacy Processor() keyword detected. Use Device() keyword instead.", "none"),
};
