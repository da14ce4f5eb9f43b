import type { Language } from '../../contract/words/say';

/** A report said in one language and laid out in no form yet: what HTML and plain text are both drawn from. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** The sentence the report comes to. */
  readonly headline: string;
  readonly tone: Tone;
  /** What has to be seen on every page: that it was a practice server. Null on a real one. */
  readonly stamp: string | null;
  /** The first page: what whoever takes over has to know. */
  readonly summary: readonly Section[];
  /** Everything it rests on. */
  readonly appendix: { readonly title: string; readonly sections: readonly Section[] };
  readonly footer: readonly string[];
  /** Said at the foot of a printed page. */
  readonly foot: PageFoot;
}

export interface PageFoot {
  /** Which program wrote it, and when. */
  readonly by: string;
  /** "Page 1 of 4" in its parts: texts, and where the two numbers go. */
  readonly page: readonly (string | { readonly counter: 'page' | 'pages' })[];
}

/** How it ended, for a mark beside the text that says it: as meant, something is left to do, or neither. */
export type Tone = 'good' | 'warning' | 'neutral';

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Facts | List | Steps | Command | Table | Lines;

export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly (readonly [label: string, text: string])[];
}

export interface List {
  readonly kind: 'list';
  /** Said above the list, where the section's own title does not say it. */
  readonly title?: string;
  readonly items: readonly string[];
}

/** What is to be done, in its order, each with a box to tick. */
export interface Steps {
  readonly kind: 'steps';
  readonly title?: string;
  readonly items: readonly string[];
}

/** A line to be copied as it is: it is never broken. */
export interface Command {
  readonly kind: 'command';
  readonly title: string;
  readonly line: string;
}

/** Every row has a cell for each column; an empty one says nothing. */
export interface Table {
  readonly kind: 'table';
  readonly title?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Text whose lines stay as they are. */
export interface Lines {
  readonly kind: 'lines';
  readonly title: string;
  readonly lines: readonly string[];
}
