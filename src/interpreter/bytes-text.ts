/** Strings of AML as bytes and back: one Latin-1 character per byte. */

/** The characters of `bytes`, all of them. */
export function textOf(bytes: Uint8Array): string {
  let text = "";
  // In runs: a spread of a large buffer would overflow the argument list.
  for (let at = 0; at < bytes.length; at += 0x1000) text += String.fromCharCode(...bytes.subarray(at, at + 0x1000));
  return text;
}

/** The bytes of a string without a terminating NUL. */
export function bytesOfText(text: string, length = text.length): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
