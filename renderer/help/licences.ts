/** The components a user receives with the program, by their licences. Names and licences are the same in every language. */
export const LICENCES: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'Electron', licence: 'MIT' },
  { name: 'Chromium', licence: 'BSD-3-Clause' },
  { name: 'Node.js', licence: 'MIT' },
  { name: 'React', licence: 'MIT' },
  { name: 'Fluent UI React and Icons', licence: 'MIT' },
  { name: 'Valibot', licence: 'MIT' },
  { name: 'koffi', licence: 'MIT' },
  { name: 'regedit', licence: 'MIT' },
];
