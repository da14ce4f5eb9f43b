/**
 * Makes JSON of what the package's scripts mean by it. Two of their faults would otherwise cost a whole key:
 * - a value of a type they do not know gets no value at all (`"value":}`), regUtil.vbs `RenderValueByType`;
 * - of the control characters they escape only CR and LF, util.vbs `JsonSafe`.
 * A quote inside a name or text is always escaped, so the first pattern cannot occur inside one.
 */
export function mendLine(line: string): string {
  return line
    .replaceAll('"type": "REG_UNKNOWN","value":}', '"type": "REG_UNKNOWN","value":null}')
    .replace(CONTROL, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const CONTROL = /[\0-\x1f]/g;
