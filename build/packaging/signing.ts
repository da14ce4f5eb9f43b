import type { Configuration } from 'electron-builder';
import { closeSync, openSync, readSync } from 'node:fs';

/** Environment variables, as `process.env`. */
type Variables = Readonly<Record<string, string | undefined>>;

export type Signing =
  | { readonly kind: 'none' }
  /** A certificate; see CERTIFICATE. */
  | { readonly kind: 'certificate' }
  /** Azure Trusted Signing. Its own client reads who signs in from AZURE_TENANT_ID, AZURE_CLIENT_ID and the like. */
  | {
      readonly kind: 'azure';
      readonly endpoint: string;
      readonly account: string;
      readonly profile: string;
      readonly publisher: string;
    };

/** A certificate: its file (or the contents in base64) and its password. electron-builder reads both itself. */
export const CERTIFICATE = ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'] as const;

export const AZURE = {
  endpoint: 'AZURE_SIGNING_ENDPOINT',
  account: 'AZURE_SIGNING_ACCOUNT',
  profile: 'AZURE_SIGNING_PROFILE',
  publisher: 'AZURE_SIGNING_PUBLISHER',
} as const;

/** Chooses how to sign from the environment. Throws if only some of the variables for Azure are set. */
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
  return isSet(CERTIFICATE[0]) || isSet('CSC_LINK') ? { kind: 'certificate' } : { kind: 'none' };
}

/** The signing options within electron-builder's `win`. */
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

/**
 * Whether a Windows program carries a signature, that is, whether its certificate table (the fifth data directory of a
 * PE file, given by place and size) is not empty. This does not say whether Windows trusts the signature.
 */
export function isSigned(file: string): boolean {
  const head = Buffer.alloc(4096);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, head, 0, head.length, 0);
  } finally {
    closeSync(descriptor);
  }
  const optional = head.readUInt32LE(0x3c) + 24;
  const directories = optional + (head.readUInt16LE(optional) === 0x20b ? 112 : 96);
  return head.readUInt32LE(directories + 4 * 8 + 4) > 0;
}
