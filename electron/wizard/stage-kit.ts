import type { KitArticle, KitMadeState } from '../contract/wizard/views';
import type { KitFile, KitReading, ResultFolder } from '../kit';
import type { HeldEvidence } from '../repair/gather';

/** The stages of a server kit: no machine is open, and none is changed. */

/**
 * Results of a server kit that were read, kept so that a log or an error number added later can be weighed with them.
 */
export interface KitRead {
  readonly results: ResultFolder;
  readonly reading: KitReading;
  readonly held: HeldEvidence;
}

/** What is known on every page of a server kit. */
interface AtKit {
  /** The last kit's folder, where the dialog for results starts. */
  readonly folder: string | null;
  /** True if the kit repairs without a preceding look: then the rail has no steps for one. */
  readonly known: boolean;
}

export interface KitMakeStage extends AtKit {
  readonly at: 'kit-make';
  /** Set if the kit is for the repair that the results of a look call for. */
  readonly fix: KitFix | null;
}

export interface KitFix {
  readonly look: KitRead;
  readonly article: KitArticle;
}

export interface KitMadeStage extends AtKit {
  readonly at: 'kit-made';
  readonly fix: KitFix | null;
  readonly made: Pick<KitMadeState, 'kit' | 'article' | 'folder'> & { readonly files: readonly KitFile[] };
}

export interface KitVerdictStage extends AtKit {
  readonly at: 'kit-verdict';
  readonly read: KitRead;
}

export interface KitResultStage extends AtKit {
  readonly at: 'kit-result';
  readonly read: KitRead;
}
