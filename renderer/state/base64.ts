/** A file's bytes as base64; '' if they cannot be read, which the program then reports about the file. */
export async function toBase64(file: Blob): Promise<string> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = '';
    // In pieces: one call with four million arguments overflows the stack.
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  } catch {
    return '';
  }
}
