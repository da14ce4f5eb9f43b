/** English sentences: articles by what they are about, and their steps. Keys start with `articles.`. */
export const articles = {
  'articles.Q290226.title': 'Key Management was removed incompletely',
  'articles.Q196171.title': 'The service key of an older Key Management is left',
  'articles.Q182814.title': 'An earlier upgrade left the Key Management service key',
  'articles.Q235418.title': 'Something follows the program’s path in ImagePath',
  'articles.Q274197.title': 'Outlook Web Access was removed by hand',
  'articles.Q246086.title': 'Files that Exchange needs were deleted',
  'articles.Q323730.title': 'Cmd.exe is missing',
  'articles.Q199379.title': 'A third-party proxy DLL is missing',
  'articles.Q202258.title': 'An address generator is missing',
  'articles.Q190442.title': 'An Exchange service is disabled',
  'articles.Q184420.title': 'Key Management is started without its password',
  'articles.Q196161.title': 'The directory says that the site has a KM Server',
  'articles.Q178312.title': 'Active Server Pages were removed',
  'articles.Q263072.title': 'The terminal server is in execute mode',
  'articles.Q248445.title': 'Setup may not write the key Winreg',
  'articles.Q193567.title': 'The upgrade cannot convert the key database',
  'articles.Q169324.title': 'Active Server Pages are not installed',
  'articles.Q266784.title': 'The Administrator program is not fully installed',
  'articles.step.setup-first':
    'Try to remove Key Management with Setup: Add/Remove, Change Option, clear “Key Management Server”. Never use Remove All: it deletes the Exchange databases.',
  'articles.step.stop-service': 'If Setup cannot remove it, stop the service MSExchangeKMS.',
  'articles.step.remove-three': 'Back up and remove three registry items: the service key, the KMServer key and Setup’s entry.',
  'articles.step.remove-service-key': 'Back up and remove the service key MSExchangeKMS, and nothing else.',
  'articles.step.restart': 'Restart the server. Until then Windows still lists the service.',
  'articles.step.trim-image-path': 'Back up ImagePath and shorten it to the path of the program. Remove nothing.',
  'articles.step.web-connector':
    'In Registry Editor, save the entry “Web Connector” below SOFTWARE\\Microsoft\\Exchange\\Setup to a file, then delete it.',
  'articles.step.raw-backup': 'Back up the directory: a slip in the next steps can damage the site.',
  'articles.step.raw-start': 'Start the Administrator program in raw mode: type admin.exe /r in the folder Exchsrvr\\Bin.',
  'articles.step.raw-ca':
    'In the Configuration container of the site, select the object CA and choose Delete Raw Object on the Edit menu.',
  'articles.step.raw-server':
    'Open the raw properties of Site Encryption Configuration (Shift+Enter), choose the attribute KM-Server and remove the name of the server that the message names.',
  'articles.step.install-asp': 'Install Active Server Pages on the server.',
  'articles.step.web-server-name':
    'Make sure that the key Services\\MSExchangeWEB\\Parameters has a value Server (REG_SZ) with the server’s name in capital letters.',
  'articles.step.copy-cd': 'Copy the Exchange 5.5 CD to a disk.',
  'articles.step.newer-library': 'In the copy, replace Kmsupgrd.dll below Server\\Setup by the one of Service Pack 2 or later.',
  'articles.step.upgrade-from-copy': 'Run the upgrade from the copy.',
  'articles.step.administrator':
    'Start Setup from where Exchange was installed, choose Add/Remove and select the Administrator program. If it is selected already, clear it, finish Setup, and select it in a second run.',
} as const;
