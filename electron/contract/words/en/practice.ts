/** English sentences: practice. Keys start with `practice.`; four for each scenario, see machines/practice/scenario.ts. */
export const practice = {
  'practice.q290226.title': 'Service Pack 3 stops',
  'practice.q290226.caller':
    'Service Pack 3 says that it cannot find the file specified, 0xc0020002. It does not say which file.',
  'practice.q290226.look': 'Find the file that is missing, and the three registry items that still ask for it.',
  'practice.q290226.expert':
    'The last session of the setup log has one line. The program that ImagePath names is gone, but Setup still lists Key Management Server as installed. That is Q290226.',

  'practice.q290226-running.title': 'Service Pack 3 stops, the service still runs',
  'practice.q290226-running.caller':
    'We deleted the Key Management files last week. Now Service Pack 3 stops with 0xc0020002, and the service is still in the list as started.',
  'practice.q290226-running.look':
    'Watch the service stop: its checkpoint moves, and nothing is removed before Windows reports it as stopped.',
  'practice.q290226-running.expert':
    'The service was running from memory. Once stopped it cannot start again, as its program is gone; so the key database is copied first.',

  'practice.q196171.title': 'A leftover from Exchange 5.0',
  'practice.q196171.caller':
    'Service Pack 1 wants to update a Key Management server. This server has none; the old one went with Exchange 5.0.',
  'practice.q196171.look': 'Compare the path in ImagePath with the place where Exchange 5.5 puts the program.',
  'practice.q196171.expert':
    'ImagePath points to SECURITY\\BIN, where Exchange 4.0 and 5.0 had the program. Only the service key is left, so Q196171 removes this one item.',

  'practice.healthy.title': 'Key Management works',
  'practice.healthy.caller': 'Remove Key Management from this server, as you did on the other one.',
  'practice.healthy.look': 'See what speaks against a removal, and what would be lost.',
  'practice.healthy.expert':
    'The program is there, the service runs and its registry keys are complete. Nothing is broken. If the component has to go, Setup removes it.',

  'practice.clean.title': 'Never had Key Management',
  'practice.clean.caller': 'I was told to run this on every Exchange server before the service pack.',
  'practice.clean.look': 'See that every place was read, and that none of the three items is there.',
  'practice.clean.expert': 'All places could be read, and all were empty. This server needs no repair.',
} as const;
