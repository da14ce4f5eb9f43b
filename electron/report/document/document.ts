import type { Language } from '../../contract/words/say';

/** A report said in one language and laid out in no form yet: what HTML and plain text are both drawn from. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** The sentence the report comes to. */
  readonly headline: string;
  readonly tone: Tone;
  readonly sections: readonly Section[];
  readonly footer: readonly string[];
}

/** How it ended, for a mark beside the text that says it: as meant, something is left to do, or neither. */
export type Tone = 'good' | 'warning' | 'neutral';

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Facts | List | Table | Lines;

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
