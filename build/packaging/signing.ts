import type { Configuration } from 'electron-builder';

/** Environment variables, as `process.env`. */
type Variables = Readonly<Record<string, string | undefined>>;

export type Signing =
  | { readonly kind: 'none' }
  /** A certificate in WIN_CSC_LINK or CSC_LINK (a file, or its contents in base64); electron-builder reads it itself. */
  | { readonly kind: 'certificate' }
  /** Azure Trusted Signing; who signs in stands in AZURE_TENANT_ID, AZURE_CLIENT_ID and the like, which Azure reads itself. */
  | {
      readonly kind: 'azure';
      readonly endpoint: string;
      readonly account: string;
      readonly profile: string;
      readonly publisher: string;
    };

const AZURE = {
  endpoint: 'AZURE_SIGNING_ENDPOINT',
  account: 'AZURE_SIGNING_ACCOUNT',
  profile: 'AZURE_SIGNING_PROFILE',
  publisher: 'AZURE_SIGNING_PUBLISHER',
} as const;

/** How to sign, by what the environment holds; throws where Azure is named only in part. */
export function chooseSigning(variables: Variables): Signing {
  const isSet = (name: string): boolean => Boolean(variables[name]);
  const missing = Object.values(AZURE).filter((name) => !isSet(name));
  if (missing.length === 0) {
    const value = (name: string): string => variables[name] ?? '';
    return {
      kind: 'azure',
      endpoint: value(AZURE.endpoint),
      account: value(AZURE.account),
      profile: value(AZURE.profile),
      publisher: value(AZURE.publisher),
    };
  }
  if (missing.length < Object.keys(AZURE).length) throw new Error(`signing with Azure also needs ${missing.join(', ')}`);
  return isSet('WIN_CSC_LINK') || isSet('CSC_LINK') ? { kind: 'certificate' } : { kind: 'none' };
}

/** The part of electron-builder's `win` that signs. */
export function signingConfig(signing: Signing): NonNullable<Configuration['win']> {
  if (signing.kind !== 'azure') return {};
  return {
    azureSignOptions: {
      endpoint: signing.endpoint,
      codeSigningAccountName: signing.account,
      certificateProfileName: signing.profile,
      publisherName: signing.publisher,
    },
  };
}
