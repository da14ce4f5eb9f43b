import * as fc from 'fast-check';

export const BIN = 'C:\\Exchsrvr\\Bin\\Kmserver';

/** A Key Management password: fifteen letters (Q235418), or what somebody may have typed instead. */
const password = fc.oneof(fc.stringMatching(/^[A-Z]{15}$/), fc.stringMatching(/^[A-Za-z0-9#$%&!+_~^@]{8,20}$/));

/** The text between the program and the password: anything after `.exe`; otherwise something must end the name. */
const afterExe = fc.constantFrom('', ':', '=', ';', ',', '/', '/pw:', '-', '\u00ad', '\ufeff');
const afterName = fc.constantFrom(
  ...[' ', '\t', '  ', '\u200b', '\u200e', ' \u200b', '\u00a0', ' /pw:', ' -password=', ' -pw ', ' /p ', ' =', ' :', ' ;', ' ,'],
  ...[' "', '"', ' -pw "', ' -pw "x ', " '", ' \u2018', ' \u201c', ' `', " -pw='", '\u0001'],
);
const after = fc.constantFrom('', '"', "'", '.exe', '.EXE', ' more', '" /s', '\u200b', ';', '=', ' x"', '\u201d');

/** The program, the text between, the password and the text after it. */
export const spelling = fc.oneof(
  fc.tuple(
    fc.constantFrom(`${BIN}.exe`, `"${BIN}.exe"`, `"${BIN}.exe`, 'C:\\Program Files\\E\\km.exe'),
    fc.oneof(afterExe, afterName),
    password,
    after,
  ),
  fc.tuple(fc.constantFrom(BIN, `"${BIN}`, 'Kmserver', '%SystemRoot%\\Kmserver'), afterName, password, after),
);

/** Whether the shown data contains the secret, in any case. */
export const holds = (shown: unknown, secret: string): boolean =>
  JSON.stringify(shown).toLowerCase().includes(JSON.stringify(secret).slice(1, -1).toLowerCase());
