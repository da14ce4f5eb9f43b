import type { ErrorCode } from '../../../contract/errors';
import type { Secret } from '../../secret';
import { sameName } from '../../../domain/registry';
import { encodeUtf16 } from '../../../domain/utf16';
import { sameBytes } from '../../../domain/compare';

/** The password of every account on the practice network: it is shown on the page and protects nothing. */
export const PRACTICE_PASSWORD = 'practice';

/** The domain of its server. */
export const PRACTICE_DOMAIN = 'EXAMPLE';

interface Account {
  readonly administrator: boolean;
  /** The code with which a logon is refused even though the password is right. */
  readonly refused?: ErrorCode;
}

/** Keyed by the user name to type. */
export const PRACTICE_ACCOUNTS = {
  Administrator: { administrator: true },
  Operator: { administrator: false },
  Locked: { administrator: true, refused: 'E-LOGON-LOCKED' },
  Disabled: { administrator: true, refused: 'E-LOGON-DISABLED' },
  Expired: { administrator: true, refused: 'E-LOGON-PASSWORD-EXPIRED' },
  Restricted: { administrator: true, refused: 'E-LOGON-RESTRICTED' },
} as const satisfies Readonly<Record<string, Account>>;

/** The account that logs on, or the code it is refused with. */
export function practiceLogon(user: string, domain: string, secret: Secret): Account | ErrorCode {
  if (domain !== '' && !sameName(domain, PRACTICE_DOMAIN)) return 'E-LOGON-DOMAIN';
  const found: Account | undefined = Object.entries(PRACTICE_ACCOUNTS).find(([name]) => sameName(name, user))?.[1];
  const isRight = secret.use((typed) => sameBytes(typed, encodeUtf16(PRACTICE_PASSWORD)));
  if (found === undefined || !isRight) return 'E-LOGON-FAILED';
  return found.refused ?? found;
}
