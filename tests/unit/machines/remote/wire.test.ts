import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import { element, elementsIn } from '../../../../electron/machines/remote/wire/der';
import { frame, FrameCollector, isSessionGranted, sessionRequest } from '../../../../electron/machines/remote/wire/netbios';
import { authenticateMessage, negotiateMessage, readChallenge } from '../../../../electron/machines/remote/wire/ntlmssp';
import { Reader } from '../../../../electron/machines/remote/wire/reader';
import { decodeResponse, encodeRequest, texts } from '../../../../electron/machines/remote/wire/smb/message';
import { negotiateRequest, readNegotiated } from '../../../../electron/machines/remote/wire/smb/negotiate';
import { Signer } from '../../../../electron/machines/remote/wire/smb/signing';
import { initToken, readServerToken, requireNtlm, responseToken } from '../../../../electron/machines/remote/wire/spnego';
import { Writer } from '../../../../electron/machines/remote/wire/writer';

const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');

function codeOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof RepairError ? error.code : String(error);
  }
}

describe('the reader of incoming bytes', () => {
  test('never reads outside its bytes, whatever it is asked for', () => {
    const asks: readonly ((reader: Reader, n: number) => unknown)[] = [
      (reader, n) => reader.seek(n),
      (reader, n) => reader.skip(n),
      (reader, n) => reader.take(n),
      (reader, n) => reader.slice(n, n),
      (reader, n) => reader.utf16(n),
      (reader) => reader.u8(),
      (reader) => reader.u16(),
      (reader) => reader.u32(),
      (reader) => reader.u64(),
      (reader) => reader.utf16z(),
      (reader) => reader.align(4),
    ];
    const numbers = fc.oneof(fc.integer(), fc.double(), fc.nat(40));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 32 }), fc.array(fc.tuple(fc.nat(asks.length - 1), numbers)), (bytes, all) => {
        const reader = new Reader(bytes, 'test');
        for (const [which, n] of all) expect(['', 'E-NET-PROTOCOL']).toContain(codeOf(() => asks[which]!(reader, n)));
        expect(reader.position).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });

  test('reads what the writer wrote', () => {
    const bytes = new Writer()
      .u8(1)
      .align(4)
      .u32(0xdeadbeef)
      .u16(7)
      .u64(1n << 63n)
      .utf16('Schlüssel\0')
      .zeros(200)
      .done();
    const reader = new Reader(bytes, 'test');
    expect([reader.u8(), reader.align(4).u32(), reader.u16(), reader.u64(), reader.utf16z(), reader.left]).toEqual([
      1,
      0xdeadbeef,
      7,
      1n << 63n,
      'Schlüssel',
      200,
    ]);
  });
});

describe('over NetBIOS', () => {
  test('frames arrive whole, however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 50 })),
        (contents, cuts) => {
          const stream = Buffer.concat(contents.map((content) => frame(0, content)));
          const collector = new FrameCollector();
          const found: string[] = [];
          for (let at = 0, i = 0; at < stream.length; i++) {
            const piece = stream.subarray(at, at + (cuts[i % Math.max(1, cuts.length)] ?? 7));
            found.push(...collector.add(piece).map(({ content }) => content.toString('hex')));
            at += piece.length;
          }
          expect(found).toEqual(contents.map((content) => Buffer.from(content).toString('hex')));
        },
      ),
    );
  });

  test('keep-alives are skipped, and a frame over 64 KB or of no known kind is refused before it is collected', () => {
    expect(new FrameCollector().add(hex('85000000 00000001 ff'))).toEqual([{ kind: 0, content: hex('ff') }]);
    expect(codeOf(() => new FrameCollector().add(hex('00010001')))).toBe('E-NET-PROTOCOL');
    expect(codeOf(() => new FrameCollector().add(Buffer.from('HTTP/1.1 400')))).toBe('E-NET-NOT-SMB');
  });

  test('a session request carries its names as RFC 1002, 4.3.2 prescribes', () => {
    const request = sessionRequest('*SMBSERVER', 'PC');
    expect(request.subarray(0, 4).toString('hex')).toBe('81000044');
    // "*" is 2A, "S" is 53, …; blanks are 20, and so is the suffix.
    expect(request.toString('latin1', 4, 38)).toBe(' CKFDENECFDEFFCFGEFFCCACACACACACA\0');
    expect(request.toString('latin1', 38)).toBe(` FAED${'CA'.repeat(13)}AA\0`);
  });

  test('a refused session is not an error, but a redirection to another address is', () => {
    expect(isSessionGranted({ kind: 0x82, content: hex('') })).toBe(true);
    expect(isSessionGranted({ kind: 0x83, content: hex('82') })).toBe(false);
    expect(codeOf(() => isSessionGranted({ kind: 0x84, content: hex('c0000201 01bd') }))).toBe('E-NET-PROTOCOL');
  });
});

describe('in SPNEGO', () => {
  test('DER with lengths of every size is read as it was written, and malformed DER is refused', () => {
    for (const size of [0, 1, 127, 128, 255, 256, 65_536]) {
      const content = Buffer.alloc(size, 5);
      expect(elementsIn(element(0x04, content), 'test')).toEqual([{ tag: 0x04, content }]);
    }
    for (const bad of ['0480', '0485 0000000001 00', '1f8101 00', '0405 00', '04'])
      expect(codeOf(() => elementsIn(hex(bad), 'test'))).toBe('E-NET-PROTOCOL');
  });

  test('the first token offers NTLMSSP as RFC 4178 prescribes', () => {
    const expected = '6022 06062b0601050502 a018 3016 a00e 300c 060a2b06010401823702020a a204 0402 aabb';
    expect(initToken(hex('aabb')).toString('hex')).toBe(expected.replace(/ /g, ''));
    expect(() => requireNtlm(initToken(hex('')))).not.toThrow();
  });

  test('a server that offers only Kerberos is distinguished from one that sends nonsense', () => {
    const kerberos = element(0x06, hex('2a864886f712010202'));
    const offer = element(
      0x60,
      element(0x06, hex('2b0601050502')),
      element(0xa0, element(0x30, element(0xa0, element(0x30, kerberos)))),
    );
    expect(codeOf(() => requireNtlm(offer))).toBe('E-NET-NO-NTLM');
    expect(codeOf(() => requireNtlm(hex('0102')))).toBe('E-NET-PROTOCOL');
    expect(() => requireNtlm(hex(''))).not.toThrow();
  });

  test('the server’s answers are read', () => {
    const answer = element(0xa1, element(0x30, element(0xa0, hex('0a0101')), element(0xa2, element(0x04, hex('aa')))));
    expect(readServerToken(answer)).toEqual({ state: 1, ntlm: hex('aa') });
    expect(readServerToken(responseToken(hex('bb')))).toEqual({ state: null, ntlm: hex('bb') });
  });
});

describe('in NTLMSSP', () => {
  test('negotiate and authenticate are laid out as MS-NLMP 2.2.1 says', () => {
    expect(negotiateMessage().toString('hex')).toBe(`4e544c4d53535000 01000000 17820000 ${'0'.repeat(32)}`.replace(/ /g, ''));
    const message = authenticateMessage({ lm: hex('11'), nt: hex('2222'), sessionKey: hex(''), domain: 'D', user: 'Us' });
    expect(message.subarray(0, 64).toString('hex')).toBe(
      '4e544c4d53535000 03000000 0100010040000000 0200020041000000 0200020043000000 0400040045000000 0000000049000000 0000000049000000 17820000'.replace(
        / /g,
        '',
      ),
    );
    expect(message.subarray(64).toString('hex')).toBe('11222244005500 7300'.replace(' ', ''));
  });

  test('the example challenge of MS-NLMP 4.2.4.3 is read', () => {
    const message = hex(
      '4e544c4d53535000 02000000 0c000c0038000000 33828ae2 0123456789abcdef 0000000000000000 2400240044000000 0600701700 00000f' +
        '53006500720076006500720002000c0044006f006d00610069006e0001000c0053006500720076006500720000000000',
    );
    const { challenge, targetName, targetInfo, time } = readChallenge(message);
    expect([challenge.toString('hex'), targetName, targetInfo.length, time]).toEqual(['0123456789abcdef', 'Server', 36, null]);
  });

  test('fields beyond the end and lists without an end are refused', () => {
    const message = (length: number, offset: number, info: string): Buffer =>
      new Writer()
        .bytes(hex('4e544c4d53535000 02000000 0000000000000000 01008000 0123456789abcdef 0000000000000000'))
        .u16(length)
        .u16(length)
        .u32(offset)
        .bytes(hex(info))
        .done();
    expect(codeOf(() => readChallenge(message(4, 48, '00000000')))).toBe('');
    for (const bad of [
      message(8, 48, '00000000'),
      message(4, 0xffff_fff0, '00000000'),
      message(4, 48, '01000000'),
      message(6, 48, '0100ff00aaaa'),
    ])
      expect(codeOf(() => readChallenge(bad))).toBe('E-NET-PROTOCOL');
  });
});

describe('in SMB1', () => {
  const heading = { mid: 3, uid: 5, tid: 7, extended: true, signed: true };

  test('a request is laid out as MS-CIFS 2.2.3 says', () => {
    expect(encodeRequest(negotiateRequest(), heading).toString('hex')).toBe(
      (
        'ff534d42 72 00000000 18 05c8 0000 0000000000000000 0000 0700 fffe 0500 0300' + '00 0c00 02 4e54204c4d20302e313200'
      ).replace(/ /g, ''),
    );
  });

  test('texts begin at even offsets', () => {
    expect(texts(35, 'a').toString('hex')).toBe('0061000000');
    expect(texts(36, 'a', 'b').toString('hex')).toBe('6100000062000000');
  });

  test('an answer is read only if its words and bytes lie within it', () => {
    const answer = (words: number, bytes: number): Buffer =>
      Buffer.concat([
        hex(`ff534d42 72 220000c0 98 0100 0000 0000000000000000 0000 0700 fffe 0500 0300`),
        Buffer.from([words]),
        Buffer.alloc(4),
        hex('0000'),
        Buffer.alloc(bytes),
      ]);
    expect(decodeResponse(answer(2, 0))).toMatchObject({ command: 0x72, status: 0xc0000022, tid: 7, uid: 5, mid: 3 });
    expect(codeOf(() => decodeResponse(answer(200, 0)))).toBe('E-NET-PROTOCOL');
    expect(codeOf(() => decodeResponse(Buffer.from('\xfeSMB and more of it, long enough to be one', 'latin1')))).toBe(
      'E-NET-PROTOCOL',
    );
    expect(codeOf(() => decodeResponse(encodeRequest(negotiateRequest(), heading)))).toBe('E-NET-PROTOCOL');
  });

  /** An answer to negotiate, as MS-CIFS 2.2.4.52.2 lays it out. */
  function negotiated(mode: number, capabilities: number, rest: string, dialect = 0) {
    const words = new Writer()
      .u16(dialect)
      .u8(mode)
      .u16(50)
      .u16(1)
      .u32(4356)
      .u32(65_536)
      .u32(9)
      .u32(capabilities)
      .u64(5n)
      .u16(0)
      .u8(8)
      .done();
    return readNegotiated({
      command: 0x72,
      status: 0,
      tid: 0,
      uid: 0,
      mid: 1,
      words: new Reader(words, 't'),
      bytes: new Reader(hex(rest), 't'),
      message: words,
    });
  }

  test('both forms of an answer to negotiate are read', () => {
    expect(negotiated(3, 0, '0102030405060708 4e0054000000')).toMatchObject({
      signing: 'off',
      maxBuffer: 4356,
      maxRequests: 50,
      sessionKey: 9,
      time: 5n,
      logon: { form: 'challenge', challenge: hex('0102030405060708'), domain: 'NT' },
    });
    expect(negotiated(0xf, 0x80000000, `${'00'.repeat(16)} 6001`)).toMatchObject({
      signing: 'required',
      logon: { form: 'extended', token: hex('6001') },
    });
    expect(negotiated(7, 0, '0102030405060708').signing).toBe('offered');
  });

  test('a server without the dialect, without users or without a challenge is refused', () => {
    expect(codeOf(() => negotiated(3, 0, '', 0xffff))).toBe('E-NET-SMB1-OFF');
    expect(codeOf(() => negotiated(2, 0, '0102030405060708'))).toBe('E-NET-SHARE-LEVEL');
    expect(codeOf(() => negotiated(3, 0, '0102'))).toBe('E-NET-PROTOCOL');
  });
});

describe('a signature', () => {
  const key = hex('000102030405060708090a0b0c0d0e0f');

  test('is the MD5 of key and message with the number in place of the signature (MS-CIFS 3.1.4.1)', () => {
    const message = Buffer.alloc(40, 0x11);
    expect(new Signer(Buffer.from(key)).sign(message)).toBe(2);
    // md5(key, 14 × 11, 02 00 00 00 00 00 00 00, 18 × 11), computed by another program.
    expect(message.subarray(14, 22).toString('hex')).toBe('c92efeda890be1ed');
  });

  test('is valid only with its own number and with every byte unchanged', () => {
    const signer = new Signer(Buffer.from(key));
    const twin = new Signer(Buffer.from(key));
    const message = Buffer.alloc(40);
    twin.sign(message);
    twin.sign(message); // number 4
    expect(signer.verify(message, 3)).toBe(true);
    expect(signer.verify(message, 5)).toBe(false);
    for (let i = 0; i < message.length; i++) {
      const altered = Buffer.from(message);
      altered[i]! ^= 1;
      expect(signer.verify(altered, 3), `byte ${i}`).toBe(false);
    }
    expect(signer.verify(Buffer.alloc(10), 3)).toBe(false);
  });
});
