import type { Language } from '../../contract/words/say';

/** A report in one language without a layout: HTML and plain text are both produced from it. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** The report's conclusion in one sentence. */
  readonly headline: string;
  readonly tone: Tone;
  /** What every page must show: that it was a practice server. Null on a real one. */
  readonly stamp: string | null;
  /** The first page: what the next person in charge has to know. */
  readonly summary: readonly Section[];
  /** Everything the summary is based on. */
  readonly appendix: { readonly title: string; readonly sections: readonly Section[] };
  readonly footer: readonly string[];
  /** Shown at the foot of a printed page. */
  readonly foot: PageFoot;
}

export interface PageFoot {
  /** Which program wrote it, and when. */
  readonly by: string;
  /** "Page 1 of 4" in its parts: texts, and placeholders for the two numbers. */
  readonly page: readonly (string | { readonly counter: 'page' | 'pages' })[];
}

/** How it ended, for a mark beside the text that says so: as intended, something is left to do, or neither. */
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
  /** Shown above the list if the section's title does not say it. */
  readonly title?: string;
  readonly items: readonly string[];
}

/** What to do, in order, each step with a box to tick. */
export interface Steps {
  readonly kind: 'steps';
  readonly title?: string;
  readonly items: readonly string[];
}

/** A line to be copied as it is, never broken. */
export interface Command {
  readonly kind: 'command';
  readonly title: string;
  readonly line: string;
}

/** Every row has a cell for each column; an empty one has nothing to say. */
export interface Table {
  readonly kind: 'table';
  readonly title?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Text whose line breaks are kept. */
export interface Lines {
  readonly kind: 'lines';
  readonly title: string;
  readonly lines: readonly string[];
}
