declare module 'ini' {
  /** Sections by name; dots in a name make sections within sections. */
  export function parse(text: string): Readonly<Record<string, unknown>>;
}
