import { createCipheriv } from 'node:crypto';

/**
 * One block of DES with a key of 7 bytes [MS-NLMP 3.3.1, "DES(K, D)"]. Neither of the crypto libraries this program
 * runs on has single DES; triple DES with the same key three times is equivalent, and both have it.
 */
export function desBlock(key7: Uint8Array, block: Uint8Array): Buffer {
  const key = withParity(key7);
  const cipher = createCipheriv('des-ede3-cbc', Buffer.concat([key, key, key]), Buffer.alloc(8));
  cipher.setAutoPadding(false);
  const encrypted = Buffer.concat([cipher.update(block), cipher.final()]);
  key.fill(0);
  return encrypted;
}

/** 56 bits as eight bytes with seven bits each; DES ignores the eighth. */
function withParity(key7: Uint8Array): Buffer {
  const key = Buffer.alloc(8);
  for (let i = 0; i < 8; i++) {
    const before = i === 0 ? 0 : key7[i - 1]! << (8 - i);
    const here = i === 7 ? 0 : key7[i]! >>> i;
    key[i] = ((before | here) & 0xfe) >>> 0;
  }
  return key;
}
